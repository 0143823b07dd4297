//! How long log events are kept.

use stackwright_core::{Expr, Node, Value};

/// How long log events are kept. CloudWatch Logs knows these periods only.
/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the names say how long")]
pub enum RetentionDays {
    OneDay,
    ThreeDays,
    FiveDays,
    OneWeek,
    TwoWeeks,
    OneMonth,
    TwoMonths,
    ThreeMonths,
    FourMonths,
    FiveMonths,
    SixMonths,
    OneYear,
    ThirteenMonths,
    EighteenMonths,
    TwoYears,
    ThreeYears,
    FiveYears,
    SixYears,
    SevenYears,
    EightYears,
    NineYears,
    TenYears,
    /// For ever.
    Infinite,
    /// A number of days that is known at deployment only, such as a parameter's.
    Days(Value<i64>),
}

impl RetentionDays {
    /// The property's value; for ever is the absence of one.
    pub(crate) fn to_node(&self) -> Option<Node> {
        let days = match self {
            Self::OneDay => 1,
            Self::ThreeDays => 3,
            Self::FiveDays => 5,
            Self::OneWeek => 7,
            Self::TwoWeeks => 14,
            Self::OneMonth => 30,
            Self::TwoMonths => 60,
            Self::ThreeMonths => 90,
            Self::FourMonths => 120,
            Self::FiveMonths => 150,
            Self::SixMonths => 180,
            Self::OneYear => 365,
            Self::ThirteenMonths => 400,
            Self::EighteenMonths => 545,
            Self::TwoYears => 731,
            Self::ThreeYears => 1096,
            Self::FiveYears => 1827,
            Self::SixYears => 2192,
            Self::SevenYears => 2557,
            Self::EightYears => 2922,
            Self::NineYears => 3288,
            Self::TenYears => 3653,
            Self::Infinite => return None,
            Self::Days(days) => return Some(days.clone().into_node()),
        };
        Some(Node::Int(days))
    }
}

impl From<Value<i64>> for RetentionDays {
    fn from(days: Value<i64>) -> Self {
        Self::Days(days)
    }
}

impl From<Expr> for RetentionDays {
    fn from(days: Expr) -> Self {
        Self::Days(days.value())
    }
}
