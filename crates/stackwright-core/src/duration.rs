//! Lengths of time.

use std::fmt;

/// A length of time, to the millisecond.
///
/// ```
/// use stackwright_core::Duration;
///
/// assert_eq!(Duration::minutes(5).to_seconds(), Some(300));
/// assert_eq!(Duration::millis(1500).to_seconds(), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Duration {
    millis: u64,
}

impl Duration {
    /// A number of milliseconds.
    pub const fn millis(amount: u64) -> Self {
        Self { millis: amount }
    }

    /// A number of seconds.
    pub const fn seconds(amount: u64) -> Self {
        Self::millis(amount.saturating_mul(1000))
    }

    /// A number of minutes.
    pub const fn minutes(amount: u64) -> Self {
        Self::seconds(amount.saturating_mul(60))
    }

    /// A number of hours.
    pub const fn hours(amount: u64) -> Self {
        Self::minutes(amount.saturating_mul(60))
    }

    /// A number of days of 24 hours.
    pub const fn days(amount: u64) -> Self {
        Self::hours(amount.saturating_mul(24))
    }

    /// The length in milliseconds.
    pub const fn to_millis(self) -> u64 {
        self.millis
    }

    /// The length in seconds, where it is a whole number of them.
    pub const fn to_seconds(self) -> Option<u64> {
        self.whole(1000)
    }

    /// The length in minutes, where it is a whole number of them.
    pub const fn to_minutes(self) -> Option<u64> {
        self.whole(60_000)
    }

    /// The length in hours, where it is a whole number of them.
    pub const fn to_hours(self) -> Option<u64> {
        self.whole(3_600_000)
    }

    /// The length in days, where it is a whole number of them.
    pub const fn to_days(self) -> Option<u64> {
        self.whole(86_400_000)
    }

    const fn whole(self, unit: u64) -> Option<u64> {
        if self.millis.is_multiple_of(unit) {
            Some(self.millis / unit)
        } else {
            None
        }
    }

    /// The ISO 8601 form that CloudFormation takes, such as `PT1H30M`.
    pub fn to_iso(self) -> String {
        if self.millis == 0 {
            return "PT0S".to_owned();
        }
        let (seconds, millis) = (self.millis / 1000, self.millis % 1000);
        let (days, hours) = (seconds / 86_400, seconds / 3600 % 24);
        let (minutes, seconds) = (seconds / 60 % 60, seconds % 60);
        let part = |amount: u64, unit: &str| match amount {
            0 => String::new(),
            _ => format!("{amount}{unit}"),
        };
        let seconds = match millis {
            0 => part(seconds, "S"),
            _ => format!(
                "{}S",
                format!("{seconds}.{millis:03}").trim_end_matches('0')
            ),
        };
        let time = part(hours, "H") + &part(minutes, "M") + &seconds;
        let time = if time.is_empty() {
            time
        } else {
            format!("T{time}")
        };
        format!("P{}{time}", part(days, "D"))
    }
}

impl fmt::Display for Duration {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let units = [
            (86_400_000, "days"),
            (3_600_000, "hours"),
            (60_000, "minutes"),
            (1000, "seconds"),
        ];
        let (unit, name) = units
            .into_iter()
            .find(|(unit, _)| self.millis >= *unit && self.millis.is_multiple_of(*unit))
            .unwrap_or((1, "milliseconds"));
        let amount = self.millis / unit;
        let name = if amount == 1 {
            name.trim_end_matches('s')
        } else {
            name
        };
        write!(formatter, "{amount} {name}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_read_and_convert_in_whole_units() {
        assert_eq!(Duration::seconds(90).to_iso(), "PT1M30S");
        assert_eq!(Duration::days(1).to_iso(), "P1D");
        assert_eq!(Duration::millis(1500).to_iso(), "PT1.5S");
        assert_eq!(Duration::minutes(90).to_string(), "90 minutes");
        assert_eq!(Duration::hours(1).to_string(), "1 hour");
        assert_eq!(Duration::minutes(90).to_hours(), None);
    }
}
