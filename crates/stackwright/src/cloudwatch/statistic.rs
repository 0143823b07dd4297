//! What is made of the values of a metric in a period.

use std::fmt;

use stackwright_core::Text;

/// What is made of the values of a metric in a period.
///
/// ```
/// use stackwright::cloudwatch::Statistic;
///
/// assert_eq!(Statistic::percentile(99.9).as_str(), "p99.9");
/// assert_eq!(Statistic::from("sum"), Statistic::SUM);
/// ```
///
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html>
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statistic(Text);

/// The statistics with names, each with the short form that is understood too.
const SIMPLE: [(&str, &str); 5] = [
    ("SampleCount", "n"),
    ("Average", "avg"),
    ("Sum", "sum"),
    ("Minimum", "min"),
    ("Maximum", "max"),
];

/// The parameterized statistics, by the letters that they start with.
const PARAMETERIZED: [&str; 6] = ["p", "tm", "wm", "tc", "ts", "pr"];

/// Declares the constructors of a statistic with one bound or two.
macro_rules! bounded {
    ($($(#[$doc:meta])* $single:ident, $pair:ident: $letters:literal;)*) => { $(
        $(#[$doc])*
        pub fn $single(bound: impl Into<f64>) -> Self {
            Self(format!(concat!($letters, "{}"), bound.into()).into())
        }

        /// The same between two percentiles.
        pub fn $pair(lower: impl Into<f64>, upper: impl Into<f64>) -> Self {
            let letters = $letters.to_uppercase();
            Self(format!("{letters}({}%:{}%)", lower.into(), upper.into()).into())
        }
    )* };
}

impl Statistic {
    /// How many values there are.
    pub const SAMPLE_COUNT: Self = Self(Text::Borrowed("SampleCount"));
    /// The sum of the values, divided by their number.
    pub const AVERAGE: Self = Self(Text::Borrowed("Average"));
    /// The sum of the values.
    pub const SUM: Self = Self(Text::Borrowed("Sum"));
    /// The least value.
    pub const MINIMUM: Self = Self(Text::Borrowed("Minimum"));
    /// The greatest value.
    pub const MAXIMUM: Self = Self(Text::Borrowed("Maximum"));
    /// The average of the middle half of the values.
    pub const IQM: Self = Self(Text::Borrowed("IQM"));

    /// The value below which this percentage of the values lies: `percentile(99)` is `p99`.
    pub fn percentile(percentile: impl Into<f64>) -> Self {
        Self(format!("p{}", percentile.into()).into())
    }

    bounded! {
        /// The average of the values up to a percentile.
        trimmed_mean, trimmed_mean_between: "tm";
        /// The average with the values above a percentile taken as the percentile.
        winsorized_mean, winsorized_mean_between: "wm";
        /// How many values there are up to a percentile.
        trimmed_count, trimmed_count_between: "tc";
        /// The sum of the values up to a percentile.
        trimmed_sum, trimmed_sum_between: "ts";
    }

    /// The percentage of values up to this one.
    pub fn percentile_rank(upper: impl Into<f64>) -> Self {
        Self(format!("PR(:{})", upper.into()).into())
    }

    /// The percentage of values between these.
    pub fn percentile_rank_between(lower: impl Into<f64>, upper: impl Into<f64>) -> Self {
        Self(format!("PR({}:{})", lower.into(), upper.into()).into())
    }

    /// The statistic as CloudWatch writes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is one of the five that have a property of their own in an alarm.
    pub(crate) fn is_simple(&self) -> bool {
        SIMPLE.iter().any(|(name, _)| *name == self.0)
    }

    /// Whether CloudWatch documents it.
    pub(super) fn is_known(&self) -> bool {
        let text = self.0.to_lowercase();
        let number = |text: &str| {
            let text = text.strip_suffix('%').unwrap_or(text);
            text.is_empty() || text.parse::<f64>().is_ok()
        };
        let bounds = |rest: &str| match rest.strip_prefix('(') {
            Some(pair) => pair
                .strip_suffix(')')
                .and_then(|pair| pair.split_once(':'))
                .is_some_and(|(lower, upper)| number(lower) && number(upper)),
            None => !rest.is_empty() && number(rest),
        };
        self.is_simple()
            || text == "iqm"
            || PARAMETERIZED
                .iter()
                .any(|letters| text.strip_prefix(letters).is_some_and(bounds))
    }
}

impl From<&str> for Statistic {
    /// Understands the names and their short forms in any case, such as `sum`, `n` and `P99`.
    fn from(text: &str) -> Self {
        let lower = text.to_lowercase();
        let simple = SIMPLE
            .iter()
            .find(|(name, short)| lower == name.to_lowercase() || lower == *short);
        if let Some((name, _)) = simple {
            return Self(Text::Borrowed(name));
        }
        let known = Self(lower.clone().into());
        if !known.is_known() {
            return Self(text.to_owned().into());
        }
        let in_upper_case = lower.contains('(') || lower == "iqm";
        Self(
            if in_upper_case {
                lower.to_uppercase()
            } else {
                lower
            }
            .into(),
        )
    }
}

impl From<String> for Statistic {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl fmt::Display for Statistic {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statistics_are_written_as_cloudwatch_documents_them() {
        let cases = [
            ("AVERAGE", "Average"),
            ("n", "SampleCount"),
            ("P99.9", "p99.9"),
            ("tm(10%:90%)", "TM(10%:90%)"),
            ("pr(:300)", "PR(:300)"),
            ("iqm", "IQM"),
            ("Mine", "Mine"),
        ];
        for (given, written) in cases {
            assert_eq!(Statistic::from(given).as_str(), written);
        }
        assert!(!Statistic::from("Mine").is_known());
        assert_eq!(Statistic::winsorized_mean(5.5).as_str(), "wm5.5");
        assert_eq!(Statistic::trimmed_count_between(1, 2).as_str(), "TC(1%:2%)");
    }
}
