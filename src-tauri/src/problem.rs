//! What the user is told when something fails in a shell, or below it.

use closeknit_core::app::AppError;
use closeknit_core::model::{ErrorCode, Sentence, UiError};
use closeknit_core::text::{Catalogue, Problem, Slots, Wording};

/// A message of the catalogue, its slots to be filled once it is known how to speak.
type Message = Box<dyn Fn(&Catalogue, &mut Slots) -> String + Send>;

/// A failure: what happened, why, and what to do next.
pub(crate) struct ShellProblem(Box<Parts>);

struct Parts {
    happened: Happened,
    reason: Option<Reason>,
    hint: Option<Message>,
    /// What stands below it, in lines.
    more: String,
}

enum Happened {
    /// A use case failed, and says so itself.
    Below(AppError),
    /// Another process has said it.
    Told(UiError),
    /// The shell itself failed.
    Here(ErrorCode, Message),
}

enum Reason {
    /// In the words of the operating system.
    System(String),
    Said(Message),
}

impl ShellProblem {
    /// A failure of the shell's own.
    pub(crate) fn new(message: impl Fn(&Catalogue, &mut Slots) -> String + Send + 'static) -> Self {
        Self::of(ErrorCode::Other, message)
    }

    /// The same, of a kind that whoever hears of it acts on.
    pub(crate) fn of(
        code: ErrorCode,
        message: impl Fn(&Catalogue, &mut Slots) -> String + Send + 'static,
    ) -> Self {
        Self::from(Happened::Here(code, Box::new(message)))
    }

    /// Says why it happened in the words of the operating system.
    pub(crate) fn because(mut self, error: impl ToString) -> Self {
        self.0.reason = Some(Reason::System(error.to_string()));
        self
    }

    /// Says why it happened.
    pub(crate) fn reason(
        mut self,
        message: impl Fn(&Catalogue, &mut Slots) -> String + Send + 'static,
    ) -> Self {
        self.0.reason = Some(Reason::Said(Box::new(message)));
        self
    }

    /// Says what to do next.
    pub(crate) fn hint(
        mut self,
        message: impl Fn(&Catalogue, &mut Slots) -> String + Send + 'static,
    ) -> Self {
        self.0.hint = Some(Box::new(message));
        self
    }

    /// Adds lines below the hint.
    pub(crate) fn more(mut self, lines: String) -> Self {
        self.0.more = lines;
        self
    }

    /// Returns it ready to be shown.
    pub(crate) fn told(&self, wording: &Wording) -> UiError {
        match (&self.0.happened, &self.0.reason, &self.0.hint) {
            (Happened::Told(told), None, None) => told.clone(),
            _ => wording.problem(self),
        }
    }

    /// Prints it on standard error.
    pub(crate) fn print(&self, wording: &Wording) {
        let UiError {
            message,
            reason,
            hint,
            ..
        } = self.told(wording);
        eprintln!(
            "{}",
            wording.text(|c, s| {
                let message = s.own(message);
                match reason {
                    Some(reason) => c.terminal_problem_and_reason(message, s.own(reason)),
                    None => c.terminal_problem(message),
                }
            })
        );
        if let Some(hint) = hint {
            eprintln!("{}", wording.text(|c, s| c.terminal_hint(s.own(hint))));
        }
        if !self.0.more.is_empty() {
            eprint!("\n{}", self.0.more);
        }
    }
}

impl Problem for ShellProblem {
    fn code(&self) -> ErrorCode {
        match &self.0.happened {
            Happened::Below(error) => error.code(),
            Happened::Told(told) => told.code,
            Happened::Here(code, _) => *code,
        }
    }

    fn message(&self, wording: &Wording) -> Sentence {
        match &self.0.happened {
            Happened::Below(error) => error.message(wording),
            Happened::Told(told) => wording.say(|_, s| s.own(told.message.clone())),
            Happened::Here(_, message) => wording.say(|c, s| message(c, s)),
        }
    }

    fn reason(&self, wording: &Wording) -> Option<Sentence> {
        match (&self.0.reason, &self.0.happened) {
            (Some(Reason::System(words)), _) => Some(wording.system_said(words)),
            (Some(Reason::Said(message)), _) => Some(wording.say(|c, s| message(c, s))),
            (None, Happened::Below(error)) => error.reason(wording),
            (None, Happened::Told(told)) => {
                let told = told.reason.clone()?;
                Some(wording.say(|_, s| s.own(told)))
            }
            (None, Happened::Here(..)) => None,
        }
    }

    fn hint(&self, wording: &Wording) -> Option<Sentence> {
        match (&self.0.hint, &self.0.happened) {
            (Some(message), _) => Some(wording.say(|c, s| message(c, s))),
            (None, Happened::Below(error)) => error.hint(wording),
            (None, Happened::Told(told)) => {
                let told = told.hint.clone()?;
                Some(wording.say(|_, s| s.own(told)))
            }
            (None, Happened::Here(..)) => None,
        }
    }
}

impl std::fmt::Debug for ShellProblem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.0.happened {
            Happened::Below(error) => error.fmt(f),
            Happened::Told(told) => told.fmt(f),
            Happened::Here(code, _) => code.fmt(f),
        }
    }
}

impl From<Happened> for ShellProblem {
    fn from(happened: Happened) -> Self {
        Self(Box::new(Parts {
            happened,
            reason: None,
            hint: None,
            more: String::new(),
        }))
    }
}

impl From<AppError> for ShellProblem {
    fn from(error: AppError) -> Self {
        Happened::Below(error).into()
    }
}

impl From<UiError> for ShellProblem {
    fn from(told: UiError) -> Self {
        Happened::Told(told).into()
    }
}

/// As this process speaks.
impl From<ShellProblem> for UiError {
    fn from(problem: ShellProblem) -> Self {
        problem.told(&crate::wording::wording())
    }
}

impl From<std::io::Error> for ShellProblem {
    fn from(error: std::io::Error) -> Self {
        Self::new(|c, _| c.shell_output_unwritable()).because(error)
    }
}
