//! What [`super::commands`] is made with: from one list of commands a trait to implement, an enum for the wire, the way
//! from one to the other, and what TypeScript needs to know.

use super::{ErrorCode, UiError};
use serde::de::DeserializeOwned;
use serde::{Serialize, Serializer};
use serde_json::Value;
use ts_rs::{Config, TS, TypeVisitor};

/// How long a command may take, and so what it may hold up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lane {
    /// Moments: others may wait for it.
    Short,
    /// Seconds or minutes: nothing short waits behind it.
    Long,
    /// As long as the user is in the browser: nothing else waits behind it.
    Browser,
}

/// A command as TypeScript has to know it.
#[derive(Clone, Debug)]
pub struct Declared {
    /// Its name.
    pub name: &'static str,
    /// Its doc comment, line by line.
    pub doc: Vec<&'static str>,
    /// Each argument's name and TypeScript type.
    pub args: Vec<(&'static str, String)>,
    /// The TypeScript type of what the page is answered.
    pub reply: String,
}

/// An event as TypeScript has to know it.
#[derive(Clone, Debug)]
pub struct DeclaredEvent {
    /// Its name.
    pub name: &'static str,
    /// Its doc comment, line by line.
    pub doc: Vec<&'static str>,
    /// The TypeScript type of its payload.
    pub payload: String,
}

/// Carries changes to the process that makes them, and brings back its replies.
pub trait Carrier {
    /// Has a change made and returns the reply.
    ///
    /// # Errors
    /// What the other process says, or that it cannot be reached.
    fn carry<R: DeserializeOwned>(&mut self, change: super::commands::Change)
    -> Result<R, UiError>;
}

/// Makes changes by having another process make them.
#[derive(Debug)]
pub struct Remote<C>(pub C);

/// Returns a command from its name and its arguments in JSON, as a page sends them.
pub(super) fn parse<T: DeserializeOwned>(name: &str, args: Value) -> Result<T, UiError> {
    let invalid = || UiError {
        code: ErrorCode::Invalid,
        message: format!("'{name}' was asked with arguments that it does not take"),
        reason: None,
        hint: None,
    };
    let mut fields = match args {
        Value::Object(fields) => fields,
        Value::Null => serde_json::Map::new(),
        _ => return Err(invalid()),
    };
    fields.insert("verb".to_owned(), Value::from(name));
    // What serde says would repeat the value, which may be a password.
    serde_json::from_value(Value::Object(fields)).map_err(|_| invalid())
}

/// Writes a reply as JSON.
pub(super) fn write<T: Serialize>(reply: &T) -> Result<String, UiError> {
    serde_json::to_string(reply).map_err(|error| UiError {
        code: ErrorCode::Other,
        message: "Closeknit made a mistake".to_owned(),
        reason: Some(format!("an answer cannot be written as JSON: {error}")),
        hint: Some("Please report it".to_owned()),
    })
}

/// The one place where a secret is written down: on the way to the process that signs in with it.
pub(super) fn reveal<S: Serializer>(
    secret: &Option<super::Credential>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match secret {
        Some(secret) => serializer.serialize_some(secret.reveal()),
        None => serializer.serialize_none(),
    }
}

/// Returns a type's name in TypeScript.
pub(super) fn name_of<T: TS>(config: &Config) -> String {
    T::name(config)
}

/// Visits a type and all that it is made of.
pub(super) fn visit<T: TS + 'static + ?Sized>(visitor: &mut impl TypeVisitor) {
    visitor.visit::<T>();
}

/// Declares a group of commands: `LANE name Variant(argument: Type, ...) -> Reply;`, where `LANE(inner)` keeps a command
/// from the page.
macro_rules! commands {
    (@lane short) => { Lane::Short };
    (@lane long) => { Lane::Long };
    (@lane browser) => { Lane::Browser };
    (@page) => { true };
    (@page inner) => { false };

    (
        $(#[$about:meta])*
        $kind:ident $trait:ident, $(#[$enum_about:meta])* $enum:ident {
            $(
                $(#[doc = $doc:literal])*
                $lane:ident $(($audience:ident))? $name:ident $variant:ident
                ($($(#[$field:meta])* $arg:ident: $type:ty),* $(,)?) -> $reply:ty;
            )*
        }
    ) => {
        $(#[$enum_about])*
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(tag = "verb", rename_all = "snake_case", deny_unknown_fields)]
        #[allow(missing_docs, reason = "a command's doc comment explains its arguments")]
        pub enum $enum {
            $($(#[doc = $doc])* $variant { $($(#[$field])* $arg: $type),* },)*
        }

        impl $enum {
            /// Every name, in the order of the list.
            pub const NAMES: &'static [&'static str] = &[$(stringify!($name)),*];

            /// Returns the command of that name with these arguments; `None` where there is none that a page may ask.
            ///
            /// # Errors
            /// That the arguments are not the command's.
            pub fn from_page(name: &str, args: Value) -> Option<Result<Self, UiError>> {
                let is_for_the_page = match name {
                    $(stringify!($name) => commands!(@page $($audience)?),)*
                    _ => false,
                };
                is_for_the_page.then(|| contract::parse(name, args))
            }

            /// Returns its name.
            pub fn name(&self) -> &'static str {
                match self { $(Self::$variant { .. } => stringify!($name),)* }
            }

            /// Returns how long it may take.
            pub fn lane(&self) -> Lane {
                match self { $(Self::$variant { .. } => commands!(@lane $lane),)* }
            }

            /// Returns what a page can ask, for TypeScript.
            pub fn declared(config: &Config) -> Vec<Declared> {
                let mut all = Vec::new();
                $(if commands!(@page $($audience)?) {
                    all.push(Declared {
                        name: stringify!($name),
                        doc: vec![$($doc),*],
                        args: vec![$((stringify!($arg), contract::name_of::<$type>(config))),*],
                        reply: commands!(@reply $kind $lane $reply, config),
                    });
                })*
                all
            }

            /// Visits the types of every argument and reply that a page can meet.
            pub fn visit_types(visitor: &mut impl TypeVisitor) {
                $(if commands!(@page $($audience)?) {
                    $(contract::visit::<$type>(visitor);)*
                    commands!(@visit $kind $lane $reply, visitor);
                })*
            }
        }

        commands!(@trait $kind
            $(#[$about])* $trait $enum
            $([$($doc)*] $name $variant [$($arg: $type),*] $reply)*
        );
    };

    // A page is answered as soon as a long change has begun.
    (@reply change long $reply:ty, $config:ident) => { "null".to_owned() };
    (@visit change long $reply:ty, $visitor:ident) => {};
    (@visit $kind:ident $lane:ident $reply:ty, $visitor:ident) => { contract::visit::<$reply>($visitor) };
    (@reply $kind:ident $lane:ident $reply:ty, $config:ident) => { contract::name_of::<$reply>($config) };

    (@trait question
        $(#[$about:meta])* $trait:ident $enum:ident
        $([$($doc:literal)*] $name:ident $variant:ident [$($arg:ident: $type:ty),*] $reply:ty)*
    ) => {
        $(#[$about])*
        #[allow(clippy::missing_errors_doc, reason = "each says what went wrong")]
        pub trait $trait {
            $($(#[doc = $doc])* fn $name(&self, $($arg: $type),*) -> Result<$reply, UiError>;)*
        }

        impl $enum {
            /// Has it answered, and returns the answer as JSON.
            ///
            /// # Errors
            /// Why there is no answer.
            pub fn ask(self, of: &(impl $trait + ?Sized)) -> Result<String, UiError> {
                match self {
                    $(Self::$variant { $($arg),* } => contract::write(&of.$name($($arg),*)?),)*
                }
            }
        }
    };

    (@trait change
        $(#[$about:meta])* $trait:ident $enum:ident
        $([$($doc:literal)*] $name:ident $variant:ident [$($arg:ident: $type:ty),*] $reply:ty)*
    ) => {
        $(#[$about])*
        #[allow(clippy::missing_errors_doc, reason = "each says what went wrong")]
        pub trait $trait {
            $($(#[doc = $doc])* fn $name(&mut self, $($arg: $type),*) -> Result<$reply, UiError>;)*
        }

        impl $enum {
            /// Has it made, and returns the reply as JSON.
            ///
            /// # Errors
            /// Why it was not made.
            pub fn make(self, by: &mut (impl $trait + ?Sized)) -> Result<String, UiError> {
                match self {
                    $(Self::$variant { $($arg),* } => contract::write(&by.$name($($arg),*)?),)*
                }
            }
        }

        impl<C: Carrier> $trait for Remote<C> {
            $(fn $name(&mut self, $($arg: $type),*) -> Result<$reply, UiError> {
                self.0.carry($enum::$variant { $($arg),* })
            })*
        }
    };
}

/// Declares what the window tells its page unasked: `"name" Variant(Payload);`.
macro_rules! events {
    (
        $(#[$about:meta])*
        $enum:ident { $($(#[doc = $doc:literal])* $name:literal $variant:ident($payload:ty);)* }
    ) => {
        $(#[$about])*
        #[derive(Clone, Debug, Serialize)]
        #[serde(untagged)]
        pub enum $enum { $($(#[doc = $doc])* $variant($payload),)* }

        impl $enum {
            /// Returns the event's name, as the page knows it.
            pub fn name(&self) -> &'static str {
                match self { $(Self::$variant(_) => $name,)* }
            }

            /// Returns every event, for TypeScript.
            pub fn declared(config: &Config) -> Vec<DeclaredEvent> {
                vec![$(DeclaredEvent {
                    name: $name,
                    doc: vec![$($doc),*],
                    payload: contract::name_of::<$payload>(config),
                }),*]
            }

            /// Visits the types of every payload.
            pub fn visit_types(visitor: &mut impl TypeVisitor) {
                $(contract::visit::<$payload>(visitor);)*
            }
        }
    };
}

pub(super) use {commands, events};
