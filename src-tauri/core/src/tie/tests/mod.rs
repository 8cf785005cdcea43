//! What ties must hold, on made-up mailboxes.

mod links;
mod replies;
mod strength;
