//! Weak ties: clusters, who leads to them, and the picture of the network.

use super::{Label, PersonId, Strength};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Somebody by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NamedPerson {
    /// Id.
    pub id: PersonId,
    /// Name.
    pub name: String,
}

/// People who have more to do with each other than with the rest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ClusterAnswer {
    /// Its number: the largest is 0.
    #[ts(type = "number")]
    pub number: usize,
    /// A plain name: where most of them work, else who is in the middle.
    pub name: String,
    /// How many they are.
    pub people: u32,
    /// How many of them the user exchanges mail with.
    pub known: u32,
    /// The most central ones.
    pub central: Vec<NamedPerson>,
}

/// Somebody through whom alone others are reached.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct BridgeAnswer {
    /// Id.
    pub id: PersonId,
    /// Name.
    pub name: String,
    /// Every spelling of their addresses.
    pub addresses: Vec<String>,
    /// Where they work.
    pub organisation: Option<String>,
    /// The user's strength with them.
    pub strength: Strength,
    /// That in a word.
    pub strength_label: Label,
    /// How many people are reached within three steps through them and nobody else.
    pub only_way_to: u32,
    /// Some of those, best tied in first.
    pub to: Vec<NamedPerson>,
    /// The name of the cluster that most of those belong to, if they belong to one.
    pub cluster: Option<String>,
}

/// Somebody who has to do with several clusters.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct BrokerAnswer {
    /// Id.
    pub id: PersonId,
    /// Name.
    pub name: String,
    /// The user's strength with them.
    pub strength: Strength,
    /// How many people they tie in.
    pub people: u32,
    /// How evenly their ties are spread over the clusters, 0..1.
    pub participation: f64,
    /// The names of the clusters, the one they have most to do with first.
    pub clusters: Vec<String>,
}

/// Weak ties made useful.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct BridgesAnswer {
    /// Only ways to others, those to most first.
    pub bridges: Vec<BridgeAnswer>,
    /// People between clusters, those who tie most together first.
    pub brokers: Vec<BrokerAnswer>,
    /// Clusters, the largest first.
    pub clusters: Vec<ClusterAnswer>,
}

/// A person in the picture of the network.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PicturedPerson {
    /// Id.
    pub id: PersonId,
    /// Name.
    pub name: String,
    /// From left, 0, to right, 1.
    pub x: f64,
    /// From top, 0, to bottom, 1.
    pub y: f64,
    /// The number of their cluster.
    #[ts(type = "number | null")]
    pub cluster: Option<usize>,
    /// The user's strength with them.
    pub strength: Strength,
    /// That in a word.
    pub label: Label,
    /// Whether others are reached through them alone.
    pub bridge: bool,
    /// Whether the user is losing touch with them.
    pub fading: bool,
}

/// A tie between two people of the picture.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PicturedTie {
    /// One.
    pub from: PersonId,
    /// The other; a higher id.
    pub to: PersonId,
    /// How probable it is that they know each other.
    pub strength: Strength,
    /// Whether that is inferred.
    pub inferred: bool,
}

/// The picture of the network: the people best known to the user, and the ties between them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct PictureAnswer {
    /// Strongest first.
    pub people: Vec<PicturedPerson>,
    /// By ids.
    pub ties: Vec<PicturedTie>,
    /// The clusters that they belong to.
    pub clusters: Vec<ClusterAnswer>,
}
