// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::NetworkInsightsAnalysis` and its property types.

use crate::l1::*;

/// Specifies a network insights analysis.
///
/// `AWS::EC2::NetworkInsightsAnalysis`; `Ref` returns its `NetworkInsightsAnalysisId`, a [`ec2::NetworkInsightsAnalysisId`](kinds::ec2::NetworkInsightsAnalysisId).
/// Changing one of these replaces it: `FilterInArns`, `FilterOutArns`, `NetworkInsightsPathId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightsanalysis.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnNetworkInsightsAnalysis(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::NetworkInsightsAnalysis",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("network_insights_analysis.rules"),
};

impl CfnNetworkInsightsAnalysis {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::NetworkInsightsAnalysis";

    /// `CfnNetworkInsightsAnalysis` with its required properties, in alphabetical order:
    ///
    /// - `network_insights_path_id`: The ID of the path.
    pub fn new(
        network_insights_path_id: impl IntoValue<kinds::ec2::NetworkInsightsPathId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "NetworkInsightsPathId",
            network_insights_path_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// The member accounts that contain resources that the path can traverse.
    ///
    /// `AdditionalAccounts`; updated in place.
    pub fn additional_accounts(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AdditionalAccounts", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Names (ARN) of the resources that the path must traverse.
    ///
    /// `FilterInArns`; an update replaces the resource.
    pub fn filter_in_arns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("FilterInArns", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Names (ARN) of the resources that the path must ignore.
    ///
    /// `FilterOutArns`; an update replaces the resource.
    pub fn filter_out_arns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("FilterOutArns", value.into_value().into_node());
        self
    }

    /// The tags to apply.
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

impl Construct for CfnNetworkInsightsAnalysis {
    type Handle = CfnNetworkInsightsAnalysisRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnNetworkInsightsAnalysisRef {
        CfnNetworkInsightsAnalysisRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnNetworkInsightsAnalysis`] of a stack.
pub struct CfnNetworkInsightsAnalysisRef(NodeRef);

impl Clone for CfnNetworkInsightsAnalysisRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnNetworkInsightsAnalysisRef {}
impl AsNode for CfnNetworkInsightsAnalysisRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnNetworkInsightsAnalysisRef {
    /// What `Ref` returns: its `NetworkInsightsAnalysisId`, a [`ec2::NetworkInsightsAnalysisId`](kinds::ec2::NetworkInsightsAnalysisId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::NetworkInsightsAnalysisId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Potential intermediate components.
    ///
    /// `Fn::GetAtt` of `AlternatePathHints`.
    #[inline]
    pub fn attr_alternate_path_hints(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AlternatePathHints")))
    }

    /// The explanations. For more information, see [Reachability Analyzer explanation codes](https://docs.aws.amazon.com/vpc/latest/reachability/explanation-codes.html).
    ///
    /// `Fn::GetAtt` of `Explanations`.
    #[inline]
    pub fn attr_explanations(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Explanations")))
    }

    /// The components in the path from source to destination.
    ///
    /// `Fn::GetAtt` of `ForwardPathComponents`.
    #[inline]
    pub fn attr_forward_path_components(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ForwardPathComponents")))
    }

    /// The Amazon Resource Name (ARN) of the network insights analysis.
    ///
    /// `Fn::GetAtt` of `NetworkInsightsAnalysisArn`.
    #[inline]
    pub fn attr_network_insights_analysis_arn(
        &self,
    ) -> Value<kinds::ec2::NetworkInsightsAnalysisArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("NetworkInsightsAnalysisArn"),
        ))
    }

    /// The ID of the network insights analysis.
    ///
    /// `Fn::GetAtt` of `NetworkInsightsAnalysisId`.
    #[inline]
    pub fn attr_network_insights_analysis_id(
        &self,
    ) -> Value<kinds::ec2::NetworkInsightsAnalysisId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("NetworkInsightsAnalysisId"),
        ))
    }

    /// Indicates whether the destination is reachable from the source.
    ///
    /// `Fn::GetAtt` of `NetworkPathFound`.
    #[inline]
    pub fn attr_network_path_found(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NetworkPathFound")))
    }

    /// The components in the path from destination to source.
    ///
    /// `Fn::GetAtt` of `ReturnPathComponents`.
    #[inline]
    pub fn attr_return_path_components(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ReturnPathComponents")))
    }

    /// The time the analysis started.
    ///
    /// `Fn::GetAtt` of `StartDate`.
    #[inline]
    pub fn attr_start_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StartDate")))
    }

    /// The status of the network insights analysis.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The status message, if the status is `failed`.
    ///
    /// `Fn::GetAtt` of `StatusMessage`.
    #[inline]
    pub fn attr_status_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusMessage")))
    }

    /// The IDs of potential intermediate accounts.
    ///
    /// `Fn::GetAtt` of `SuggestedAccounts`.
    #[inline]
    pub fn attr_suggested_accounts(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SuggestedAccounts")))
    }
}

impl IntoValue<kinds::ec2::NetworkInsightsAnalysisId> for &CfnNetworkInsightsAnalysisRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::NetworkInsightsAnalysisId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::ec2::NetworkInsightsAnalysisArn> for &CfnNetworkInsightsAnalysisRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::NetworkInsightsAnalysisArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("NetworkInsightsAnalysisArn"),
        ))
    }
}
