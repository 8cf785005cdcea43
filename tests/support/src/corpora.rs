//! Where mail that nobody here wrote lies: below the folder that `CLOSEKNIT_DATA` names.

use std::fs;
use std::path::{Path, PathBuf};

/// Returns where `name` lies; `None` where it is not there, after a line that says that `what` is left out.
pub fn find(what: &str, name: &str) -> Option<PathBuf> {
    let root = std::env::var_os("CLOSEKNIT_DATA").map(PathBuf::from);
    let found = root
        .map(|root| root.join(name))
        .filter(|path| path.exists());
    if found.is_none() {
        println!("left out: {what} {name}, for CLOSEKNIT_DATA names no folder with it");
    }
    found
}

/// Returns the files below a folder whose names end so, in order.
pub fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|is| is == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}
