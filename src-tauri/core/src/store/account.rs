//! Table `account`.

use super::{Store, StoreError, revision};
use crate::model::{Account, AccountId, Authority, Endpoint, Pin, Security, SignIn, Timestamp};
use rusqlite::{OptionalExtension, Row, params};

/// The account that imported files belong to.
const IMPORTED: &str = "imported files";

fn read(row: &Row<'_>) -> rusqlite::Result<Account> {
    let host: Option<String> = row.get("host")?;
    let endpoint = match host {
        None => None,
        Some(host) => Some(Endpoint {
            host,
            port: row.get("port")?,
            security: Security::from_word(&row.get::<_, String>("security")?)
                .unwrap_or(Security::Tls),
            username: row.get("username")?,
            pin: row
                .get_ref("pin")?
                .as_blob_or_null()?
                .and_then(Pin::from_bytes),
        }),
    };
    let authority: Option<String> = row.get("authority")?;
    let sign_in = match authority.as_deref().and_then(Authority::from_word) {
        None => SignIn::Password,
        Some(authority) => SignIn::OAuth {
            authority,
            client_id: row.get("client_id")?,
        },
    };
    Ok(Account {
        id: AccountId(row.get("id")?),
        email: row.get("email")?,
        endpoint,
        sign_in,
    })
}

impl Store {
    /// Adds an account, and its address to the user's own.
    ///
    /// # Errors
    /// [`StoreError::AccountExists`].
    pub fn add_account(
        &mut self,
        email: &str,
        endpoint: &Endpoint,
    ) -> Result<AccountId, StoreError> {
        if self.find_account(email)?.is_some() {
            return Err(StoreError::AccountExists(email.to_owned()));
        }
        self.connection.execute(
            "INSERT INTO account (email, host, port, security, username, pin) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![
                email,
                endpoint.host,
                endpoint.port,
                endpoint.security.as_str(),
                endpoint.username,
                endpoint.pin.as_ref().map(Pin::as_bytes),
            ],
        )?;
        Ok(AccountId(self.connection.last_insert_rowid()))
    }

    /// Changes how an account signs in; what was read of it stays.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn set_sign_in(&mut self, id: AccountId, sign_in: &SignIn) -> Result<(), StoreError> {
        let (authority, client_id) = match sign_in {
            SignIn::Password => (None, None),
            SignIn::OAuth {
                authority,
                client_id,
            } => (Some(authority.as_str()), Some(client_id)),
        };
        self.connection.execute(
            "UPDATE account SET authority = ?2, client_id = ?3 WHERE id = ?1",
            params![id.0, authority, client_id],
        )?;
        Ok(())
    }

    /// Changes which certificate the server of an account may show; `None` for any that the system trusts.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn set_pin(&mut self, id: AccountId, pin: Option<&Pin>) -> Result<(), StoreError> {
        self.connection.execute(
            "UPDATE account SET pin = ?2 WHERE id = ?1",
            params![id.0, pin.map(Pin::as_bytes)],
        )?;
        Ok(())
    }

    /// Returns the account that imported files belong to, made where there is none.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn import_account(&mut self) -> Result<AccountId, StoreError> {
        self.connection.execute(
            "INSERT OR IGNORE INTO account (email) VALUES (?1)",
            [IMPORTED],
        )?;
        let id = self.connection.query_row(
            "SELECT id FROM account WHERE email = ?1",
            [IMPORTED],
            |row| row.get(0),
        )?;
        Ok(AccountId(id))
    }

    /// Returns every account, in the order they were added.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn list_accounts(&self) -> Result<Vec<Account>, StoreError> {
        let mut statement = self
            .connection
            .prepare("SELECT * FROM account ORDER BY id")?;
        Ok(statement.query_map([], read)?.collect::<Result<_, _>>()?)
    }

    /// Returns the account with that address, compared without case.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn find_account(&self, email: &str) -> Result<Option<Account>, StoreError> {
        let found = self.connection.query_row(
            "SELECT * FROM account WHERE lower(email) = lower(?1)",
            [email],
            read,
        );
        Ok(found.optional()?)
    }

    /// Removes an account, its mailboxes, and the messages that no other mailbox holds.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn remove_account(&mut self, id: AccountId) -> Result<(), StoreError> {
        let transaction = self.connection.transaction()?;
        transaction.execute("DELETE FROM account WHERE id = ?1", [id.0])?;
        super::message::drop_without_copies(&transaction)?;
        revision::raise(&transaction)?;
        transaction.commit()?;
        Ok(())
    }

    /// Notes that an account's harvest ended.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn note_harvested(&mut self, id: AccountId, now: Timestamp) -> Result<(), StoreError> {
        self.connection.execute(
            "UPDATE account SET harvested_at = ?2 WHERE id = ?1",
            params![id.0, now.0],
        )?;
        Ok(())
    }

    /// Returns when an account's harvest last ended.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn find_harvested(&self, id: AccountId) -> Result<Option<Timestamp>, StoreError> {
        let at = self.connection.query_row(
            "SELECT harvested_at FROM account WHERE id = ?1",
            [id.0],
            |row| row.get(0),
        );
        Ok(at.optional()?.flatten().map(Timestamp))
    }
}
