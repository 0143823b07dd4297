//! Choices that a table has.

use stackwright_core::{Node, Object};

/// How capacity is paid for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BillingMode {
    /// Per request.
    PayPerRequest,
    /// Per hour, for a capacity that is provisioned.
    Provisioned,
}

/// What a table's storage and throughput cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableClass {
    /// For tables that are read and written often.
    Standard,
    /// For tables whose storage costs the most.
    StandardInfrequentAccess,
}

impl TableClass {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Standard => "STANDARD",
            Self::StandardInfrequentAccess => "STANDARD_INFREQUENT_ACCESS",
        }
    }
}

/// Whose key encrypts a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableEncryption {
    /// One that DynamoDB owns.
    Default,
    /// One of the customer, which is made unless it is given.
    CustomerManaged,
    /// The account's key for DynamoDB, `aws/dynamodb`.
    AwsManaged,
}

/// What a table's stream says of a changed item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StreamViewType {
    /// The item after the change.
    NewImage,
    /// The item before the change.
    OldImage,
    /// Both.
    NewAndOldImages,
    /// Its keys only.
    KeysOnly,
}

impl StreamViewType {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::NewImage => "NEW_IMAGE",
            Self::OldImage => "OLD_IMAGE",
            Self::NewAndOldImages => "NEW_AND_OLD_IMAGES",
            Self::KeysOnly => "KEYS_ONLY",
        }
    }
}

/// What CloudWatch Contributor Insights watches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContributorInsightsMode {
    /// The keys that are used most and those that are throttled.
    AccessedAndThrottledKeys,
    /// The keys that are throttled.
    ThrottledKeys,
}

impl ContributorInsightsMode {
    const fn as_str(self) -> &'static str {
        match self {
            Self::AccessedAndThrottledKeys => "ACCESSED_AND_THROTTLED_KEYS",
            Self::ThrottledKeys => "THROTTLED_KEYS",
        }
    }
}

/// How precise the times in a Kinesis stream are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApproximateCreationDateTimePrecision {
    /// Milliseconds.
    Millisecond,
    /// Microseconds.
    Microsecond,
}

impl ApproximateCreationDateTimePrecision {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Millisecond => "MILLISECOND",
            Self::Microsecond => "MICROSECOND",
        }
    }
}

/// Contributor Insights, on or off, perhaps with a mode.
pub(super) fn contributor_insights(enabled: bool, mode: Option<ContributorInsightsMode>) -> Node {
    let mut specification = Object::typed();
    specification.put("Enabled", enabled.into());
    if let Some(mode) = mode {
        specification.put("Mode", mode.as_str().into());
    }
    specification.into()
}

/// Numbers for reading and writing, of which either may be absent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Units {
    pub(super) read: Option<u32>,
    pub(super) write: Option<u32>,
}

impl Units {
    pub(super) const fn is_given(self) -> bool {
        self.read.is_some() || self.write.is_some()
    }

    /// Five each by default, as in the CDK.
    pub(super) fn provisioned(self) -> Node {
        let mut throughput = Object::typed();
        throughput.put("ReadCapacityUnits", self.read.unwrap_or(5).into());
        throughput.put("WriteCapacityUnits", self.write.unwrap_or(5).into());
        throughput.into()
    }

    pub(super) fn on_demand(self) -> Option<Node> {
        self.named("MaxReadRequestUnits", "MaxWriteRequestUnits")
    }

    pub(super) fn warm(self) -> Option<Node> {
        self.named("ReadUnitsPerSecond", "WriteUnitsPerSecond")
    }

    fn named(self, read: &'static str, write: &'static str) -> Option<Node> {
        let mut units = Object::typed();
        if let Some(count) = self.read {
            units.put(read, count.into());
        }
        if let Some(count) = self.write {
            units.put(write, count.into());
        }
        self.is_given().then(|| units.into())
    }
}

/// The setters of what a table or an index can take in, and of who watches it.
macro_rules! throughput_setters {
    () => {
        /// Reads per second of 4 KB, where capacity is provisioned. Default: 5.
        #[must_use]
        pub const fn read_capacity(mut self, units: u32) -> Self {
            self.capacity.read = Some(units);
            self
        }

        /// Writes per second of 1 KB, where capacity is provisioned. Default: 5.
        #[must_use]
        pub const fn write_capacity(mut self, units: u32) -> Self {
            self.capacity.write = Some(units);
            self
        }

        /// The most reads per second, where they are billed per request. Default: no limit.
        #[must_use]
        pub const fn max_read_request_units(mut self, units: u32) -> Self {
            self.max_request_units.read = Some(units);
            self
        }

        /// The most writes per second, where they are billed per request. Default: no limit.
        #[must_use]
        pub const fn max_write_request_units(mut self, units: u32) -> Self {
            self.max_request_units.write = Some(units);
            self
        }

        /// Reads and writes per second that are served at once. Default: DynamoDB's.
        #[must_use]
        pub const fn warm_throughput(mut self, reads: u32, writes: u32) -> Self {
            self.warm_throughput = Units {
                read: Some(reads),
                write: Some(writes),
            };
            self
        }

        /// Whether CloudWatch Contributor Insights watches it. Default: it does not.
        #[must_use]
        pub const fn contributor_insights_enabled(mut self, enabled: bool) -> Self {
            self.contributor_insights = Some((enabled, None));
            self
        }

        /// Lets CloudWatch Contributor Insights watch these keys of it.
        #[must_use]
        pub const fn contributor_insights(mut self, mode: ContributorInsightsMode) -> Self {
            self.contributor_insights = Some((true, Some(mode)));
            self
        }
    };
}
pub(super) use throughput_setters;
