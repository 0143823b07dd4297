// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Config::ConfigurationAggregator` and its property types.

use crate::l1::*;

/// The details about the configuration aggregator, including information about source accounts, regions, and metadata of the aggregator.
///
/// `AWS::Config::ConfigurationAggregator`; `Ref` returns its `ConfigurationAggregatorName`, a [`config::ConfigurationAggregatorName`](kinds::config::ConfigurationAggregatorName).
/// Changing one of these replaces it: `ConfigurationAggregatorName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configurationaggregator.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConfigurationAggregator(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Config::ConfigurationAggregator",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("configuration_aggregator.rules"),
};

impl CfnConfigurationAggregator {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Config::ConfigurationAggregator";

    /// `CfnConfigurationAggregator` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Provides a list of source accounts and regions to be aggregated.
    ///
    /// `AccountAggregationSources`; updated in place.
    pub fn account_aggregation_sources(
        mut self,
        value: impl IntoValue<List<AccountAggregationSourceProperty>>,
    ) -> Self {
        self.0
            .put("AccountAggregationSources", value.into_value().into_node());
        self
    }

    /// The name of the aggregator.
    ///
    /// `ConfigurationAggregatorName`; an update replaces the resource.
    pub fn configuration_aggregator_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "ConfigurationAggregatorName",
            value.into_value().into_node(),
        );
        self
    }

    /// Provides an organization and list of regions to be aggregated.
    ///
    /// `OrganizationAggregationSource`; updated in place.
    pub fn organization_aggregation_source(
        mut self,
        value: impl IntoValue<OrganizationAggregationSourceProperty>,
    ) -> Self {
        self.0.put(
            "OrganizationAggregationSource",
            value.into_value().into_node(),
        );
        self
    }

    /// An array of tag object.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Construct for CfnConfigurationAggregator {
    type Handle = CfnConfigurationAggregatorRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConfigurationAggregatorRef {
        CfnConfigurationAggregatorRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConfigurationAggregator`] of a stack.
pub struct CfnConfigurationAggregatorRef(NodeRef);

impl Clone for CfnConfigurationAggregatorRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConfigurationAggregatorRef {}
impl AsNode for CfnConfigurationAggregatorRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConfigurationAggregatorRef {
    /// What `Ref` returns: its `ConfigurationAggregatorName`, a [`config::ConfigurationAggregatorName`](kinds::config::ConfigurationAggregatorName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::config::ConfigurationAggregatorName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the aggregator.
    ///
    /// `Fn::GetAtt` of `ConfigurationAggregatorArn`.
    #[inline]
    pub fn attr_configuration_aggregator_arn(
        &self,
    ) -> Value<kinds::config::ConfigurationAggregatorArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ConfigurationAggregatorArn"),
        ))
    }
}

impl IntoValue<kinds::config::ConfigurationAggregatorName> for &CfnConfigurationAggregatorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::config::ConfigurationAggregatorName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::config::ConfigurationAggregatorArn> for &CfnConfigurationAggregatorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::config::ConfigurationAggregatorArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ConfigurationAggregatorArn"),
        ))
    }
}

/// A collection of accounts and regions.
///
/// The property type `AccountAggregationSource` of `AWS::Config::ConfigurationAggregator`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccountAggregationSourceProperty(Object);

impl AccountAggregationSourceProperty {
    /// `AccountAggregationSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `account_ids`: The 12-digit account ID of the account being aggregated.
    pub fn new(account_ids: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccountIds", account_ids.into_value().into_node());
        Self(object_)
    }

    /// If true, aggregate existing AWS Config regions and future regions.
    ///
    /// `AllAwsRegions`.
    pub fn all_aws_regions(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AllAwsRegions", value.into_value().into_node());
        self
    }

    /// The source regions being aggregated.
    ///
    /// `AwsRegions`.
    pub fn aws_regions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AwsRegions", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for AccountAggregationSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccountAggregationSourceProperty> for AccountAggregationSourceProperty {}
impl From<AccountAggregationSourceProperty> for Node {
    #[inline]
    fn from(value: AccountAggregationSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccountAggregationSourceProperty> for AccountAggregationSourceProperty {
    #[inline]
    fn into_value(self) -> Value<AccountAggregationSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This object contains regions to set up the aggregator and an IAM role to retrieve organization details.
///
/// The property type `OrganizationAggregationSource` of `AWS::Config::ConfigurationAggregator`.
#[must_use = "a property type does nothing until it is set"]
pub struct OrganizationAggregationSourceProperty(Object);

impl OrganizationAggregationSourceProperty {
    /// `OrganizationAggregationSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: ARN of the IAM role used to retrieve AWS Organizations details associated with the aggregator account.
    pub fn new(role_arn: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// If true, aggregate existing AWS Config regions and future regions.
    ///
    /// `AllAwsRegions`.
    pub fn all_aws_regions(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AllAwsRegions", value.into_value().into_node());
        self
    }

    /// The source regions being aggregated.
    ///
    /// `AwsRegions`.
    pub fn aws_regions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AwsRegions", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for OrganizationAggregationSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OrganizationAggregationSourceProperty> for OrganizationAggregationSourceProperty {}
impl From<OrganizationAggregationSourceProperty> for Node {
    #[inline]
    fn from(value: OrganizationAggregationSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OrganizationAggregationSourceProperty> for OrganizationAggregationSourceProperty {
    #[inline]
    fn into_value(self) -> Value<OrganizationAggregationSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
