// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::BedrockAgentCore::WorkloadIdentity` and its property types.

use crate::l1::*;

/// Creates a workload identity for Amazon Bedrock AgentCore. A workload identity provides OAuth2-based authentication for resources associated with agent runtimes.
///
/// For more information about using workload identities in Amazon Bedrock AgentCore, see [Managing workload identities](https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/workload-identity.html).
///
/// See the *Properties* section below for descriptions of both the required and optional properties.
///
/// `AWS::BedrockAgentCore::WorkloadIdentity`; `Ref` returns its `Name`, a [`bedrockagentcore::WorkloadIdentityName`](kinds::bedrockagentcore::WorkloadIdentityName).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-workloadidentity.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWorkloadIdentity(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::BedrockAgentCore::WorkloadIdentity",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("workload_identity.rules"),
};

impl CfnWorkloadIdentity {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::BedrockAgentCore::WorkloadIdentity";

    /// `CfnWorkloadIdentity` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the workload identity.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The list of allowed OAuth2 return URLs for resources associated with this workload identity.
    ///
    /// `AllowedResourceOauth2ReturnUrls`; updated in place.
    pub fn allowed_resource_oauth2_return_urls(
        mut self,
        value: impl IntoValue<List<String>>,
    ) -> Self {
        self.0.put(
            "AllowedResourceOauth2ReturnUrls",
            value.into_value().into_node(),
        );
        self
    }

    /// The tags for the workload identity.
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

impl Construct for CfnWorkloadIdentity {
    type Handle = CfnWorkloadIdentityRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnWorkloadIdentityRef {
        CfnWorkloadIdentityRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnWorkloadIdentity`] of a stack.
pub struct CfnWorkloadIdentityRef(NodeRef);

impl Clone for CfnWorkloadIdentityRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnWorkloadIdentityRef {}
impl AsNode for CfnWorkloadIdentityRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnWorkloadIdentityRef {
    /// What `Ref` returns: its `Name`, a [`bedrockagentcore::WorkloadIdentityName`](kinds::bedrockagentcore::WorkloadIdentityName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bedrockagentcore::WorkloadIdentityName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp when the workload identity was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// The timestamp when the workload identity was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[inline]
    pub fn attr_last_updated_time(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedTime")))
    }

    /// The Amazon Resource Name (ARN) of the workload identity.
    ///
    /// `Fn::GetAtt` of `WorkloadIdentityArn`.
    #[inline]
    pub fn attr_workload_identity_arn(
        &self,
    ) -> Value<kinds::bedrockagentcore::WorkloadIdentityArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("WorkloadIdentityArn")))
    }
}

impl IntoValue<kinds::bedrockagentcore::WorkloadIdentityName> for &CfnWorkloadIdentityRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bedrockagentcore::WorkloadIdentityName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::bedrockagentcore::WorkloadIdentityArn> for &CfnWorkloadIdentityRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bedrockagentcore::WorkloadIdentityArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("WorkloadIdentityArn")))
    }
}
