//! What ties must hold, on made-up mailboxes.

mod additions;
mod links;
mod meetings;
mod outcomes;
mod replies;
mod strength;
