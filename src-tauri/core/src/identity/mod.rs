//! Addresses to people; person, list, robot or role account. Pure.
