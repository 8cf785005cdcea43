//! Use cases: harvest, import, resolve, score, and every answer.
