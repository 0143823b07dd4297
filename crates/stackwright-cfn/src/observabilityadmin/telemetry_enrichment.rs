// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ObservabilityAdmin::TelemetryEnrichment` and its property types.

use crate::l1::*;

/// AWS::ObservabilityAdmin::TelemetryEnrichment cloudformation resource enables the resource tags for telemetry feature in CloudWatch to enrich infrastructure metrics with AWS resource tags. For more details: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/resource-tags-for-telemetry.html>
///
/// `AWS::ObservabilityAdmin::TelemetryEnrichment`; `Ref` returns its `Scope`, a [`observabilityadmin::TelemetryEnrichmentScope`](kinds::observabilityadmin::TelemetryEnrichmentScope).
/// Changing one of these replaces it: `Scope`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-telemetryenrichment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTelemetryEnrichment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ObservabilityAdmin::TelemetryEnrichment",
    tags: None,
    rules: include_str!("telemetry_enrichment.rules"),
};

impl CfnTelemetryEnrichment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ObservabilityAdmin::TelemetryEnrichment";

    /// `CfnTelemetryEnrichment` with its required properties, in alphabetical order:
    ///
    /// - `scope`: Scope of the Telemetry Enrichment.
    pub fn new(scope: impl IntoValue<TelemetryEnrichmentScope>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Scope", scope.into_value().into_node());
        Self(object_)
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

impl Construct for CfnTelemetryEnrichment {
    type Handle = CfnTelemetryEnrichmentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTelemetryEnrichmentRef {
        CfnTelemetryEnrichmentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTelemetryEnrichment`] of a stack.
pub struct CfnTelemetryEnrichmentRef(NodeRef);

impl Clone for CfnTelemetryEnrichmentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTelemetryEnrichmentRef {}
impl AsNode for CfnTelemetryEnrichmentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTelemetryEnrichmentRef {
    /// What `Ref` returns: its `Scope`, a [`observabilityadmin::TelemetryEnrichmentScope`](kinds::observabilityadmin::TelemetryEnrichmentScope).
    #[inline]
    pub fn reference(&self) -> Value<kinds::observabilityadmin::TelemetryEnrichmentScope> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Current status of the resource tags for telemetry feature (Running, Stopped, or Impaired).
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::observabilityadmin::TelemetryEnrichmentScope> for &CfnTelemetryEnrichmentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::observabilityadmin::TelemetryEnrichmentScope> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `Scope` of `AWS::ObservabilityAdmin::TelemetryEnrichment`.
pub enum TelemetryEnrichmentScope {
    /// `ACCOUNT`.
    Account,
}

#[diagnostic::do_not_recommend]
impl Kind for TelemetryEnrichmentScope {}
#[diagnostic::do_not_recommend]
impl TextKind for TelemetryEnrichmentScope {}
#[diagnostic::do_not_recommend]
impl IdKind for TelemetryEnrichmentScope {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TelemetryEnrichmentScope {}
#[diagnostic::do_not_recommend]
impl IntoValue<TelemetryEnrichmentScope> for TelemetryEnrichmentScope {
    #[inline]
    fn into_value(self) -> Value<TelemetryEnrichmentScope> {
        const VALUES: &[&str] = &["ACCOUNT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
