// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::NetworkInsightsAccessScopeAnalysis` and its property types.

use crate::l1::*;

/// Describes a Network Access Scope analysis.
///
/// `AWS::EC2::NetworkInsightsAccessScopeAnalysis`; `Ref` returns its `NetworkInsightsAccessScopeAnalysisId`, a [`ec2::NetworkInsightsAccessScopeAnalysisId`](kinds::ec2::NetworkInsightsAccessScopeAnalysisId).
/// Changing one of these replaces it: `NetworkInsightsAccessScopeId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightsaccessscopeanalysis.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnNetworkInsightsAccessScopeAnalysis(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::NetworkInsightsAccessScopeAnalysis",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("network_insights_access_scope_analysis.rules"),
};

impl CfnNetworkInsightsAccessScopeAnalysis {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::NetworkInsightsAccessScopeAnalysis";

    /// `CfnNetworkInsightsAccessScopeAnalysis` with its required properties, in alphabetical order:
    ///
    /// - `network_insights_access_scope_id`: The ID of the Network Access Scope.
    pub fn new(
        network_insights_access_scope_id: impl IntoValue<kinds::ec2::NetworkInsightsAccessScopeId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "NetworkInsightsAccessScopeId",
            network_insights_access_scope_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// The tags.
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

impl Construct for CfnNetworkInsightsAccessScopeAnalysis {
    type Handle = CfnNetworkInsightsAccessScopeAnalysisRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnNetworkInsightsAccessScopeAnalysisRef {
        CfnNetworkInsightsAccessScopeAnalysisRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnNetworkInsightsAccessScopeAnalysis`] of a stack.
pub struct CfnNetworkInsightsAccessScopeAnalysisRef(NodeRef);

impl Clone for CfnNetworkInsightsAccessScopeAnalysisRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnNetworkInsightsAccessScopeAnalysisRef {}
impl AsNode for CfnNetworkInsightsAccessScopeAnalysisRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnNetworkInsightsAccessScopeAnalysisRef {
    /// What `Ref` returns: its `NetworkInsightsAccessScopeAnalysisId`, a [`ec2::NetworkInsightsAccessScopeAnalysisId`](kinds::ec2::NetworkInsightsAccessScopeAnalysisId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::NetworkInsightsAccessScopeAnalysisId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The number of network interfaces analyzed.
    ///
    /// `Fn::GetAtt` of `AnalyzedEniCount`.
    #[inline]
    pub fn attr_analyzed_eni_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AnalyzedEniCount")))
    }

    /// The end date of the analysis.
    ///
    /// `Fn::GetAtt` of `EndDate`.
    #[inline]
    pub fn attr_end_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EndDate")))
    }

    /// Indicates whether there are findings (true | false | unknown).
    ///
    /// `Fn::GetAtt` of `FindingsFound`.
    #[inline]
    pub fn attr_findings_found(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FindingsFound")))
    }

    /// The ARN of the Network Access Scope analysis.
    ///
    /// `Fn::GetAtt` of `NetworkInsightsAccessScopeAnalysisArn`.
    #[inline]
    pub fn attr_network_insights_access_scope_analysis_arn(
        &self,
    ) -> Value<kinds::ec2::NetworkInsightsAccessScopeAnalysisArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("NetworkInsightsAccessScopeAnalysisArn"),
        ))
    }

    /// The ID of the Network Access Scope analysis.
    ///
    /// `Fn::GetAtt` of `NetworkInsightsAccessScopeAnalysisId`.
    #[inline]
    pub fn attr_network_insights_access_scope_analysis_id(
        &self,
    ) -> Value<kinds::ec2::NetworkInsightsAccessScopeAnalysisId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("NetworkInsightsAccessScopeAnalysisId"),
        ))
    }

    /// The start date of the analysis.
    ///
    /// `Fn::GetAtt` of `StartDate`.
    #[inline]
    pub fn attr_start_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StartDate")))
    }

    /// The status of the analysis (running | succeeded | failed).
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The status message.
    ///
    /// `Fn::GetAtt` of `StatusMessage`.
    #[inline]
    pub fn attr_status_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusMessage")))
    }
}

impl IntoValue<kinds::ec2::NetworkInsightsAccessScopeAnalysisId>
    for &CfnNetworkInsightsAccessScopeAnalysisRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::NetworkInsightsAccessScopeAnalysisId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::ec2::NetworkInsightsAccessScopeAnalysisArn>
    for &CfnNetworkInsightsAccessScopeAnalysisRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::NetworkInsightsAccessScopeAnalysisArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("NetworkInsightsAccessScopeAnalysisArn"),
        ))
    }
}
