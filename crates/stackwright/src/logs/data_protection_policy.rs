//! Policies that find and mask sensitive data.

use stackwright_core::{IntoValue, Node, Object, Scope, Value};

use super::data_identifier::DataIdentifier;
use super::log_group_ref::LogGroupRef;
use stackwright_cfn::kinds::s3::BucketName;

/// Which sensitive data a log group finds and masks, and where findings go.
///
/// ```
/// use stackwright::logs::{DataIdentifier, DataProtectionPolicy, LogGroup};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("shop");
/// let found = stack.add("Found", LogGroup::new());
/// let kinds = [DataIdentifier::EMAILADDRESS, DataIdentifier::custom("Order", "O-[0-9]{6}")];
/// let policy = DataProtectionPolicy::new(kinds).log_group_audit_destination(&found);
/// stack.add("Log", LogGroup::new().data_protection_policy(policy));
/// ```
///
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/mask-sensitive-log-data.html>
#[derive(Clone, Debug)]
pub struct DataProtectionPolicy(Policy);

#[derive(Clone, Debug)]
enum Policy {
    Json(Node),
    Of {
        identifiers: Vec<DataIdentifier>,
        name: Option<Value<String>>,
        description: Option<Value<String>>,
        destinations: Object,
    },
}

impl DataProtectionPolicy {
    /// Finds and masks these kinds of data.
    pub fn new(identifiers: impl IntoIterator<Item = DataIdentifier>) -> Self {
        Self(Policy::Of {
            identifiers: identifiers.into_iter().collect(),
            name: None,
            description: None,
            destinations: Object::new(),
        })
    }

    /// What this JSON says.
    pub fn from_json(policy: impl Into<Node>) -> Self {
        Self(Policy::Json(policy.into()))
    }

    /// The policy's name. Default: `data-protection-policy-cdk`.
    #[must_use]
    pub fn name(mut self, text: impl IntoValue<String>) -> Self {
        if let Policy::Of { name, .. } = &mut self.0 {
            *name = Some(text.into_value());
        }
        self
    }

    /// What the policy is for. Default: `cdk generated data protection policy`.
    #[must_use]
    pub fn description(mut self, text: impl IntoValue<String>) -> Self {
        if let Policy::Of { description, .. } = &mut self.0 {
            *description = Some(text.into_value());
        }
        self
    }

    /// The log group that findings go to. Default: none.
    #[must_use]
    pub fn log_group_audit_destination(self, group: &LogGroupRef) -> Self {
        self.destination("CloudWatchLogs", "LogGroup", group.log_group_name().into())
    }

    /// The bucket that findings go to. Default: none.
    #[must_use]
    pub fn s3_bucket_audit_destination(self, bucket: impl IntoValue<BucketName>) -> Self {
        self.destination("S3", "Bucket", bucket.into_value().into_node())
    }

    /// The delivery stream that findings go to, by its name. Default: none.
    #[must_use]
    pub fn delivery_stream_name_audit_destination(self, name: impl IntoValue<String>) -> Self {
        self.destination("Firehose", "DeliveryStream", name.into_value().into_node())
    }

    fn destination(mut self, kind: &'static str, key: &'static str, value: Node) -> Self {
        if let Policy::Of { destinations, .. } = &mut self.0 {
            destinations.set(kind, Object::new().with(key, value).into());
        }
        self
    }

    /// How many kinds of data are found.
    pub(super) fn identifier_count(&self) -> Option<usize> {
        match &self.0 {
            Policy::Json(_) => None,
            Policy::Of { identifiers, .. } => Some(identifiers.len()),
        }
    }

    pub(super) fn render(&self, scope: &Scope) -> Node {
        let (identifiers, name, description, destinations) = match &self.0 {
            Policy::Json(json) => return json.clone(),
            Policy::Of {
                identifiers,
                name,
                description,
                destinations,
            } => (identifiers, name, description, destinations),
        };
        let found: Vec<Node> = identifiers.iter().map(|kind| kind.node(scope)).collect();
        let destinations = ["CloudWatchLogs", "S3", "Firehose"]
            .into_iter()
            .filter_map(|kind| Some((kind.into(), destinations.get(kind)?.clone())));
        let findings: Object = destinations.collect();
        let statement = |sid: &'static str, operation: Object| {
            Object::new()
                .with("Sid", sid)
                .with("DataIdentifier", found.clone())
                .with("Operation", operation)
        };
        let audit = Object::new().with("FindingsDestination", findings);
        let mask = Object::new().with("MaskConfig", Object::new());
        let own = identifiers.iter().filter_map(DataIdentifier::definition);
        let own = own.map(|(name, regex)| {
            let named = Object::new().with("Name", name.clone());
            Node::from(named.with("Regex", regex.clone()))
        });
        let text = |given: &Option<Value<String>>, usual: &'static str| -> Node {
            given.as_ref().map_or_else(|| usual.into(), Node::from)
        };
        let audit = statement("audit-statement-cdk", Object::new().with("Audit", audit));
        let redact = Object::new().with("Deidentify", mask);
        let redact = statement("redact-statement-cdk", redact);
        let own = Object::new().with("CustomDataIdentifier", Node::List(own.collect()));
        Object::new()
            .with("Name", text(name, "data-protection-policy-cdk"))
            .with(
                "Description",
                text(description, "cdk generated data protection policy"),
            )
            .with("Version", "2021-06-01")
            .with("Statement", vec![Node::from(audit), redact.into()])
            .with("Configuration", own)
            .into()
    }
}
