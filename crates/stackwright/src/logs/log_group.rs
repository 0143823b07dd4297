//! Log groups.

use stackwright_core::{
    Construct, Diagnostic, IntoValue, Node, Object, RemovalPolicy, Scope, Text, Value,
};

use super::codes;
use super::data_protection_policy::DataProtectionPolicy;
use super::log_group_ref::LogGroupRef;
use super::retention::RetentionDays;
use crate::kms::KeyRef;
use stackwright_cfn::kinds::logs::{LogGroupArn, LogGroupName};
use stackwright_cfn::logs::CfnLogGroup;

/// What a log group can do, and what it costs.
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch_Logs_Log_Classes.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogGroupClass {
    /// Everything.
    Standard,
    /// Queries only, at half the price.
    InfrequentAccess,
    /// Delivery to other services only.
    Delivery,
}

impl LogGroupClass {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Standard => "STANDARD",
            Self::InfrequentAccess => "INFREQUENT_ACCESS",
            Self::Delivery => "DELIVERY",
        }
    }
}

/// A log group (`AWS::Logs::LogGroup`). It keeps events for two years and is retained when it leaves
/// the stack, unless told otherwise.
///
/// ```
/// use stackwright::logs::{LogGroup, RetentionDays};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("logs");
/// let group = stack.add("Group", LogGroup::new().retention(RetentionDays::OneMonth));
/// let role = stack.add("Role", Role::new(ServicePrincipal::new("ec2.amazonaws.com")));
/// group.grant_write(&stack, &role);
/// ```
#[derive(Clone, Debug, Default)]
pub struct LogGroup {
    name: Option<Value<String>>,
    retention: Option<RetentionDays>,
    encryption_key: Option<KeyRef>,
    class: Option<LogGroupClass>,
    data_protection_policy: Option<DataProtectionPolicy>,
    deletion_protection: Option<bool>,
    field_index_policies: Vec<Vec<Text>>,
    removal_policy: Option<RemovalPolicy>,
}

impl LogGroup {
    /// A log group of the standard class.
    pub fn new() -> Self {
        Self::default()
    }

    /// The group's name. Default: CloudFormation makes one up.
    #[must_use]
    pub fn log_group_name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// How long events are kept. Default: two years, as in the CDK.
    #[must_use]
    pub fn retention(mut self, retention: impl Into<RetentionDays>) -> Self {
        self.retention = Some(retention.into());
        self
    }

    /// The key that encrypts the events; its policy has to let CloudWatch Logs use it. Default: a key
    /// of the service.
    #[must_use]
    pub fn encryption_key(mut self, key: impl Into<KeyRef>) -> Self {
        self.encryption_key = Some(key.into());
        self
    }

    /// What the group can do. Default: [`LogGroupClass::Standard`].
    #[must_use]
    pub const fn log_group_class(mut self, class: LogGroupClass) -> Self {
        self.class = Some(class);
        self
    }

    /// Which sensitive data is found and masked. Default: none.
    #[must_use]
    pub fn data_protection_policy(mut self, policy: DataProtectionPolicy) -> Self {
        self.data_protection_policy = Some(policy);
        self
    }

    /// Whether the group is protected from being deleted. Default: false.
    #[must_use]
    pub const fn deletion_protection(mut self, protect: bool) -> Self {
        self.deletion_protection = Some(protect);
        self
    }

    /// Adds fields that are indexed, up to twenty, for faster queries. Default: none.
    #[must_use]
    pub fn field_index_policy<T: Into<Text>>(
        mut self,
        fields: impl IntoIterator<Item = T>,
    ) -> Self {
        self.field_index_policies
            .push(fields.into_iter().map(Into::into).collect());
        self
    }

    /// What happens to the group when it leaves the stack. Default: it is retained.
    #[must_use]
    pub const fn removal_policy(mut self, policy: RemovalPolicy) -> Self {
        self.removal_policy = Some(policy);
        self
    }

    /// An existing log group, by its name.
    #[track_caller]
    pub fn from_log_group_name(
        scope: &Scope,
        id: impl Into<Text>,
        name: impl IntoValue<LogGroupName>,
    ) -> LogGroupRef {
        LogGroupRef::by_name(&scope.group(id), name.into_value())
    }

    /// An existing log group, by its ARN, with or without `:*` at the end.
    #[track_caller]
    pub fn from_log_group_arn(
        scope: &Scope,
        id: impl Into<Text>,
        arn: impl IntoValue<LogGroupArn>,
    ) -> LogGroupRef {
        LogGroupRef::by_arn(&scope.group(id), arn.into_value())
    }

    fn check(&self, scope: &Scope) {
        let legal =
            |character: char| character.is_ascii_alphanumeric() || "/._#-".contains(character);
        if let Some(name) = self.name.as_ref().and_then(Value::as_text)
            && (name.is_empty() || name.len() > 512 || !name.chars().all(legal))
        {
            let finding = Diagnostic::error(
                &codes::ILLEGAL_LOG_GROUP_NAME,
                "the log group's name is not a legal one",
            );
            scope.diagnose(
                finding
                    .given(format!("`{name}`"))
                    .allowed("1 to 512 letters, digits and `/._#-`")
                    .help("choose another name, or leave it out: CloudFormation makes one up"),
            );
        }
        if self.class == Some(LogGroupClass::Delivery) && self.retention.is_some() {
            let finding = Diagnostic::warning(
                &codes::RETENTION_IGNORED,
                "a log group of the class DELIVERY keeps events for two days, whatever is set",
            );
            scope.diagnose(
                finding
                    .given("`retention` with `LogGroupClass::Delivery`")
                    .allowed("`retention` with another class")
                    .help("leave `retention` out"),
            );
        }
        let protection = self.data_protection_policy.as_ref();
        if protection.and_then(DataProtectionPolicy::identifier_count) == Some(0) {
            let finding = Diagnostic::error(
                &codes::ILLEGAL_DATA_PROTECTION,
                "the policy finds no kind of data",
            );
            scope.diagnose(finding.given("no identifier").allowed("at least one").help(
                "name kinds, such as `DataIdentifier::EMAILADDRESS`, or leave the policy out",
            ));
        }
        for fields in &self.field_index_policies {
            if fields.is_empty() || fields.len() > 20 {
                let finding = Diagnostic::error(
                    &codes::ILLEGAL_FIELD_INDEX,
                    "a field index policy has too few or too many fields",
                );
                scope.diagnose(
                    finding
                        .given(format!("{} fields", fields.len()))
                        .allowed("1 to 20")
                        .help("index the fields that queries filter by"),
                );
            }
        }
    }
}

impl Construct for LogGroup {
    type Handle = LogGroupRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> LogGroupRef {
        self.check(scope);
        let retention = match self.class {
            Some(LogGroupClass::Delivery) => None,
            _ => self.retention.unwrap_or(RetentionDays::TwoYears).to_node(),
        };
        let mut resource = CfnLogGroup::new();
        let properties = resource.as_object_mut();
        let mut put = |property, value: Option<Node>| {
            if let Some(value) = value {
                properties.put(property, value);
            }
        };
        let protection = self.data_protection_policy;
        put(
            "DataProtectionPolicy",
            protection.map(|policy| policy.render(scope)),
        );
        put(
            "DeletionProtectionEnabled",
            self.deletion_protection.map(Node::from),
        );
        put(
            "KmsKeyId",
            self.encryption_key.map(|key| key.key_arn().into_node()),
        );
        put(
            "LogGroupClass",
            self.class.map(|class| class.as_str().into()),
        );
        put("LogGroupName", self.name.map(Node::from));
        put("RetentionInDays", retention);
        if !self.field_index_policies.is_empty() {
            let policy = |fields: Vec<Text>| Object::new().with("Fields", fields).into();
            let policies = self.field_index_policies.into_iter().map(policy).collect();
            put("FieldIndexPolicies", Some(Node::List(policies)));
        }
        let resource = scope.add("Resource", resource);
        let removal_policy = self.removal_policy.unwrap_or(RemovalPolicy::Retain);
        scope.edit(&resource).removal_policy(removal_policy);
        let class = self.class.unwrap_or(LogGroupClass::Standard);
        LogGroupRef::own(scope, &resource, class)
    }
}
