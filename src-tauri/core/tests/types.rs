//! Holds the window's types against the model's: `ui/src/host/types` is generated, never written by hand.
//!
//! `CLOSEKNIT_WRITE_TYPES=1 cargo test -p closeknit-core --test types` writes them anew.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may panic")]

use closeknit_core::model::{
    AccountAnswer, AddedAnswer, BridgesAnswer, BrowserSignInAnswer, CertificateAnswer, CheckAnswer,
    CompanyAnswer, CompanyIntroductionsAnswer, DecidedAnswer, DecisionAnswer, DigestAnswer,
    DiscoveryAnswer, DraftAnswer, DraftPart, DraftWords, FadingAnswer, FailedAnswer, FindAnswer,
    IntroductionsAnswer, LinkTraceAnswer, MeAnswer, PeopleAnswer, PeopleQuery, PersonDetail,
    PictureAnswer, Progress, ProofAnswer, ProviderAnswer, ReceiptAnswer, ReportAnswer,
    ReportFormat, ReportOptions, RevivingAnswer, StatsAnswer, StatusAnswer, StoredAnswer,
    SuggestionAnswer, Theme, TraceAnswer, WaitingAnswer,
};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use ts_rs::{Config, ExportError, TS};

/// Writes every type that crosses to the window, and those it is made of, into `folder`.
fn generate(folder: &Path) -> Result<(), ExportError> {
    let config = Config::new().with_out_dir(folder);
    AccountAnswer::export_all(&config)?;
    AddedAnswer::export_all(&config)?;
    BridgesAnswer::export_all(&config)?;
    BrowserSignInAnswer::export_all(&config)?;
    CertificateAnswer::export_all(&config)?;
    CheckAnswer::export_all(&config)?;
    CompanyAnswer::export_all(&config)?;
    CompanyIntroductionsAnswer::export_all(&config)?;
    DecidedAnswer::export_all(&config)?;
    DecisionAnswer::export_all(&config)?;
    DigestAnswer::export_all(&config)?;
    DiscoveryAnswer::export_all(&config)?;
    DraftAnswer::export_all(&config)?;
    DraftPart::export_all(&config)?;
    DraftWords::export_all(&config)?;
    FadingAnswer::export_all(&config)?;
    FailedAnswer::export_all(&config)?;
    FindAnswer::export_all(&config)?;
    IntroductionsAnswer::export_all(&config)?;
    LinkTraceAnswer::export_all(&config)?;
    MeAnswer::export_all(&config)?;
    PeopleAnswer::export_all(&config)?;
    PeopleQuery::export_all(&config)?;
    PersonDetail::export_all(&config)?;
    PictureAnswer::export_all(&config)?;
    Progress::export_all(&config)?;
    ProofAnswer::export_all(&config)?;
    ProviderAnswer::export_all(&config)?;
    ReceiptAnswer::export_all(&config)?;
    ReportAnswer::export_all(&config)?;
    ReportFormat::export_all(&config)?;
    ReportOptions::export_all(&config)?;
    RevivingAnswer::export_all(&config)?;
    StatsAnswer::export_all(&config)?;
    StatusAnswer::export_all(&config)?;
    StoredAnswer::export_all(&config)?;
    SuggestionAnswer::export_all(&config)?;
    Theme::export_all(&config)?;
    TraceAnswer::export_all(&config)?;
    WaitingAnswer::export_all(&config)?;
    Ok(())
}

fn files(folder: &Path) -> BTreeMap<String, String> {
    let Ok(entries) = fs::read_dir(folder) else {
        return BTreeMap::new();
    };
    entries
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, fs::read_to_string(path).unwrap())
        })
        .collect()
}

#[test]
fn the_windows_types_are_those_of_the_model() {
    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/host/types");
    if std::env::var_os("CLOSEKNIT_WRITE_TYPES").is_some() {
        let _ = fs::remove_dir_all(&committed);
        generate(&committed).unwrap();
    }
    let fresh = tempfile::tempdir().unwrap();
    generate(fresh.path()).unwrap();
    let (fresh, committed) = (files(fresh.path()), files(&committed));
    assert!(!fresh.is_empty(), "nothing was generated");
    let differing: Vec<&String> = fresh
        .keys()
        .chain(committed.keys())
        .filter(|name| fresh.get(*name) != committed.get(*name))
        .collect();
    assert!(
        differing.is_empty(),
        "ui/src/host/types differs from the model in {differing:?}; write it anew with \
         CLOSEKNIT_WRITE_TYPES=1 cargo test -p closeknit-core --test types"
    );
}
