// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Config::AggregationAuthorization` and its property types.

use crate::l1::*;

/// An object that represents the authorizations granted to aggregator accounts and regions.
///
/// `AWS::Config::AggregationAuthorization`; `Ref` returns the physical id, which is made of `AuthorizedAccountId`, `AuthorizedAwsRegion`.
/// Changing one of these replaces it: `AuthorizedAccountId`, `AuthorizedAwsRegion`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-aggregationauthorization.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAggregationAuthorization(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Config::AggregationAuthorization",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("aggregation_authorization.rules"),
};

impl CfnAggregationAuthorization {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Config::AggregationAuthorization";

    /// `CfnAggregationAuthorization` with its required properties, in alphabetical order:
    ///
    /// - `authorized_account_id`: The 12-digit account ID of the account authorized to aggregate data.
    /// - `authorized_aws_region`: The region authorized to collect aggregated data.
    pub fn new(
        authorized_account_id: impl IntoValue<String>,
        authorized_aws_region: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AuthorizedAccountId",
            authorized_account_id.into_value().into_node(),
        );
        object_.put(
            "AuthorizedAwsRegion",
            authorized_aws_region.into_value().into_node(),
        );
        Self(object_)
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

impl Construct for CfnAggregationAuthorization {
    type Handle = CfnAggregationAuthorizationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAggregationAuthorizationRef {
        CfnAggregationAuthorizationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAggregationAuthorization`] of a stack.
pub struct CfnAggregationAuthorizationRef(NodeRef);

impl Clone for CfnAggregationAuthorizationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAggregationAuthorizationRef {}
impl AsNode for CfnAggregationAuthorizationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAggregationAuthorizationRef {
    /// What `Ref` returns: the physical id, which is made of `AuthorizedAccountId`, `AuthorizedAwsRegion`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the aggregation object.
    ///
    /// `Fn::GetAtt` of `AggregationAuthorizationArn`.
    #[inline]
    pub fn attr_aggregation_authorization_arn(
        &self,
    ) -> Value<kinds::config::AggregationAuthorizationArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("AggregationAuthorizationArn"),
        ))
    }
}

impl IntoValue<kinds::config::AggregationAuthorizationArn> for &CfnAggregationAuthorizationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::config::AggregationAuthorizationArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("AggregationAuthorizationArn"),
        ))
    }
}
