//! The declared questions, answered from the store.

use super::Answers;
use crate::model::commands::Questions;
use crate::model::{
    AccountAnswer, BridgesAnswer, CompanyAnswer, CompanyIntroductionsAnswer, DecisionAnswer,
    DigestAnswer, DraftAnswer, DraftWords, FadingAnswer, FindAnswer, IntroductionsAnswer,
    LinkTraceAnswer, MeAnswer, PeopleAnswer, PeopleQuery, PersonDetail, PersonId, PictureAnswer,
    ProofAnswer, ReceiptAnswer, ReportAnswer, ReportFormat, ReportOptions, RevivingAnswer,
    StatsAnswer, StoredAnswer, SuggestionAnswer, TraceAnswer, UiError, WaitingAnswer,
};

impl Questions for Answers {
    fn people(&self, query: PeopleQuery) -> Result<PeopleAnswer, UiError> {
        Ok(self.people(&query)?)
    }

    fn person(&self, id: PersonId) -> Result<PersonDetail, UiError> {
        Ok(self.person(id)?)
    }

    fn find(&self, text: String) -> Result<FindAnswer, UiError> {
        Ok(self.find(&text)?)
    }

    fn introduce(
        &self,
        id: PersonId,
        hops: u8,
        limit: u32,
    ) -> Result<IntroductionsAnswer, UiError> {
        Ok(self.introduce(id, hops, limit as usize)?)
    }

    fn introduce_company(
        &self,
        domain: String,
        hops: u8,
        limit: u32,
    ) -> Result<CompanyIntroductionsAnswer, UiError> {
        Ok(self.introduce_company(&domain, hops, limit as usize)?)
    }

    fn fading(&self, limit: u32) -> Result<Vec<FadingAnswer>, UiError> {
        Ok(self.fading(limit as usize)?)
    }

    fn reviving(&self, limit: u32) -> Result<Vec<RevivingAnswer>, UiError> {
        Ok(self.reviving(limit as usize)?)
    }

    fn waiting(&self, limit: u32) -> Result<WaitingAnswer, UiError> {
        Ok(self.waiting(limit as usize)?)
    }

    fn suggestions(&self, limit: u32) -> Result<Vec<SuggestionAnswer>, UiError> {
        Ok(self.suggestions(limit as usize)?)
    }

    fn bridges(&self, limit: u32) -> Result<BridgesAnswer, UiError> {
        Ok(self.bridges(limit as usize)?)
    }

    fn network(&self, most: u32) -> Result<PictureAnswer, UiError> {
        Ok(self.network_picture(most as usize)?)
    }

    fn digest(&self) -> Result<DigestAnswer, UiError> {
        Ok(self.digest()?)
    }

    fn prove(&self) -> Result<ProofAnswer, UiError> {
        Ok(self.prove(&mut |_, _| {})?)
    }

    fn trace(&self, id: PersonId) -> Result<TraceAnswer, UiError> {
        Ok(self.trace(id)?)
    }

    fn trace_link(&self, one: PersonId, other: PersonId) -> Result<LinkTraceAnswer, UiError> {
        Ok(self.trace_link(one, other)?)
    }

    fn draft(
        &self,
        id: PersonId,
        through: Option<PersonId>,
        words: DraftWords,
    ) -> Result<DraftAnswer, UiError> {
        Ok(self.draft(id, through, &words)?)
    }

    fn stats(&self) -> Result<StatsAnswer, UiError> {
        Ok(self.stats()?)
    }

    fn companies(&self, limit: u32) -> Result<Vec<CompanyAnswer>, UiError> {
        Ok(self.companies(limit as usize)?)
    }

    fn report(&self, options: ReportOptions) -> Result<ReportAnswer, UiError> {
        Ok(self.report(&options)?)
    }

    fn report_html(&self, options: ReportOptions) -> Result<String, UiError> {
        Ok(self.report_as(ReportFormat::Html, &options)?)
    }

    fn accounts(&self) -> Result<Vec<AccountAnswer>, UiError> {
        Ok(self.accounts()?)
    }

    fn me(&self) -> Result<MeAnswer, UiError> {
        Ok(self.me()?)
    }

    fn receipt(&self, account: Option<String>, limit: u32) -> Result<ReceiptAnswer, UiError> {
        Ok(self.receipt(account.as_deref(), limit as usize)?)
    }

    fn decisions(&self) -> Result<Vec<DecisionAnswer>, UiError> {
        Ok(self.decisions()?)
    }

    fn stored(&self) -> Result<StoredAnswer, UiError> {
        Ok(self.stored()?)
    }
}
