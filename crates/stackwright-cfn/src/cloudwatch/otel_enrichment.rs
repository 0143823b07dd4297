// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudWatch::OTelEnrichment` and its property types.

use crate::l1::*;

/// AWS::CloudWatch::OTelEnrichment enables OTel metric enrichment in CloudWatch, allowing CloudWatch vended metrics to be available for PromQL querying enriched with AWS resource tags and metadata.
///
/// `AWS::CloudWatch::OTelEnrichment`; `Ref` returns its `AccountId`, a [`cloudwatch::OtelEnrichmentAccountId`](kinds::cloudwatch::OtelEnrichmentAccountId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-otelenrichment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnOTelEnrichment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudWatch::OTelEnrichment",
    tags: None,
    rules: include_str!("otel_enrichment.rules"),
};

impl CfnOTelEnrichment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudWatch::OTelEnrichment";

    /// `CfnOTelEnrichment` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
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

impl Construct for CfnOTelEnrichment {
    type Handle = CfnOTelEnrichmentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnOTelEnrichmentRef {
        CfnOTelEnrichmentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnOTelEnrichment`] of a stack.
pub struct CfnOTelEnrichmentRef(NodeRef);

impl Clone for CfnOTelEnrichmentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnOTelEnrichmentRef {}
impl AsNode for CfnOTelEnrichmentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnOTelEnrichmentRef {
    /// What `Ref` returns: its `AccountId`, a [`cloudwatch::OtelEnrichmentAccountId`](kinds::cloudwatch::OtelEnrichmentAccountId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudwatch::OtelEnrichmentAccountId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The AWS account ID. This is the primary identifier for this singleton resource.
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[inline]
    pub fn attr_account_id(&self) -> Value<kinds::cloudwatch::OtelEnrichmentAccountId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AccountId")))
    }

    /// Current status of OTel enrichment (RUNNING or STOPPED).
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::cloudwatch::OtelEnrichmentAccountId> for &CfnOTelEnrichmentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudwatch::OtelEnrichmentAccountId> {
        Value::from_node(Node::Ref(self.0))
    }
}
