//! One writer: an exclusive lock on `writer.lock` in the data folder, for as long as the value lives.

use super::{StoreError, make_private_file, make_private_folder};
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::Path;

/// The right to write to a data folder.
#[derive(Debug)]
pub struct WriterLock {
    _file: File,
}

impl WriterLock {
    /// Takes the lock; `holder` is what the next one to try is told, such as `harvest (process 123)`.
    ///
    /// # Errors
    /// [`StoreError::Locked`] names who holds it; [`StoreError::Folder`] if the file cannot be made.
    pub fn take(folder: &Path, holder: &str) -> Result<Self, StoreError> {
        let failed = |source| StoreError::Folder {
            folder: folder.to_owned(),
            source,
        };
        make_private_folder(folder).map_err(failed)?;
        let path = folder.join("writer.lock");
        make_private_file(&path).map_err(failed)?;
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .open(&path)
            .map_err(failed)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let mut holder = String::new();
                file.read_to_string(&mut holder).map_err(failed)?;
                return Err(StoreError::Locked {
                    folder: folder.to_owned(),
                    holder: holder.trim().to_owned(),
                });
            }
            Err(TryLockError::Error(source)) => return Err(failed(source)),
        }
        file.set_len(0)
            .and_then(|()| file.rewind())
            .and_then(|()| writeln!(file, "{holder}"))
            .map_err(failed)?;
        Ok(Self { _file: file })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_writer_is_told_of_the_first() {
        let folder = tempfile::tempdir().unwrap();
        let first = WriterLock::take(folder.path(), "harvest (process 7)").unwrap();
        let refused = WriterLock::take(folder.path(), "import").unwrap_err();
        assert!(
            refused.to_string().contains("harvest (process 7)"),
            "{refused}"
        );
        drop(first);
        WriterLock::take(folder.path(), "import").unwrap();
    }
}
