//! Table `wire_line`: the receipt of every command sent. Each line's hash goes into a chain, so that a line left out,
//! put in or changed shows, and a line's text can still be struck out.

use super::{Store, StoreError};
use crate::model::{ReceiptAnswer, ReceiptSaid, Timestamp, WireLine};
use rusqlite::{OptionalExtension, params};

fn line_hash(account: &str, line: &WireLine) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    for text in [account, &line.host, &line.command] {
        hasher.update(&(text.len() as u64).to_le_bytes());
        hasher.update(text.as_bytes());
    }
    for number in [line.at.0 as u64, line.bytes_out, line.bytes_in] {
        hasher.update(&number.to_le_bytes());
    }
    *hasher.finalize().as_bytes()
}

fn link(chain: &[u8], line: &[u8; 32]) -> [u8; 32] {
    *blake3::Hasher::new()
        .update(chain)
        .update(line)
        .finalize()
        .as_bytes()
}

impl Store {
    /// Appends lines to the receipt.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn append_wire_lines(
        &mut self,
        account: &str,
        lines: &[WireLine],
    ) -> Result<(), StoreError> {
        if lines.is_empty() {
            return Ok(());
        }
        let transaction = self.connection.transaction()?;
        let mut chain: Vec<u8> = transaction
            .query_row(
                "SELECT chain FROM wire_line ORDER BY id DESC LIMIT 1",
                [],
                |row| row.get(0),
            )
            .optional()?
            .unwrap_or_default();
        {
            let mut insert = transaction.prepare_cached(
                "INSERT INTO wire_line (account, at, host, command, bytes_out, bytes_in, line_hash, chain)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            )?;
            for line in lines {
                let hash = line_hash(account, line);
                let next = link(&chain, &hash);
                insert.execute(params![
                    account,
                    line.at.0,
                    line.host,
                    line.command,
                    line.bytes_out as i64,
                    line.bytes_in as i64,
                    hash,
                    next
                ])?;
                chain = next.to_vec();
            }
        }
        transaction.commit()?;
        Ok(())
    }

    /// Returns the receipt, of one account or of all, with at most `limit` lines (0: all), the most recent last.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn receipt(
        &self,
        account: Option<&str>,
        limit: usize,
    ) -> Result<ReceiptAnswer, StoreError> {
        let of = "(?1 IS NULL OR account = ?1)";
        let mut hosts = self.connection.prepare(&format!(
            "SELECT DISTINCT host FROM wire_line WHERE {of} ORDER BY host"
        ))?;
        let hosts = hosts
            .query_map([account], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        let (bytes_out, bytes_in, commands) = self.connection.query_row(
            &format!(
                "SELECT coalesce(sum(bytes_out), 0), coalesce(sum(bytes_in), 0), count(*) FROM wire_line WHERE {of}"
            ),
            [account],
            |row| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?, row.get::<_, i64>(2)?)),
        )?;
        let mut lines = self.connection.prepare(&format!(
            "SELECT at, host, command, bytes_out, bytes_in FROM wire_line WHERE {of} ORDER BY id DESC LIMIT ?2"
        ))?;
        let limit = if limit == 0 {
            -1
        } else {
            i64::try_from(limit).unwrap_or(-1)
        };
        let mut lines: Vec<WireLine> = lines
            .query_map(params![account, limit], |row| {
                Ok(WireLine {
                    at: Timestamp(row.get(0)?),
                    host: row.get(1)?,
                    command: row.get(2)?,
                    bytes_out: row.get::<_, i64>(3)? as u64,
                    bytes_in: row.get::<_, i64>(4)? as u64,
                })
            })?
            .collect::<Result<_, _>>()?;
        lines.reverse();
        Ok(ReceiptAnswer {
            hosts,
            bytes_out: bytes_out as u64,
            bytes_in: bytes_in as u64,
            commands: commands as u64,
            lines,
            said: ReceiptSaid::default(),
        })
    }

    /// Checks the chain; returns the number of lines checked, or the first line that does not fit, counted from 1.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn verify_receipt(&self) -> Result<Result<u64, u64>, StoreError> {
        let mut statement = self
            .connection
            .prepare("SELECT * FROM wire_line ORDER BY id")?;
        let mut rows = statement.query([])?;
        let (mut chain, mut count) = (Vec::new(), 0);
        while let Some(row) = rows.next()? {
            count += 1;
            let line = WireLine {
                at: Timestamp(row.get("at")?),
                host: row.get("host")?,
                command: row.get("command")?,
                bytes_out: row.get::<_, i64>("bytes_out")? as u64,
                bytes_in: row.get::<_, i64>("bytes_in")? as u64,
            };
            let hash: [u8; 32] = row.get("line_hash")?;
            let next = link(&chain, &hash);
            if hash != line_hash(&row.get::<_, String>("account")?, &line)
                || row.get::<_, [u8; 32]>("chain")? != next
            {
                return Ok(Err(count));
            }
            chain = next.to_vec();
        }
        Ok(Ok(count))
    }
}
