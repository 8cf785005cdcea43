//! Exchanges to strength with its reasons, contact and silence probability, and ties between others. Pure.
