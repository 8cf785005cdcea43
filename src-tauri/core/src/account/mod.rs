//! Accounts: provider table, sign-in check, keyring.
