// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::BedrockAgentCore::HarnessEndpoint` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::BedrockAgentCore::HarnessEndpoint - a named, stable reference to a specific version of a Harness that callers invoke, allowing the underlying version to be updated without changing how the agent is invoked.
///
/// `AWS::BedrockAgentCore::HarnessEndpoint`; `Ref` returns its `Arn`, a [`bedrockagentcore::HarnessEndpointArn`](kinds::bedrockagentcore::HarnessEndpointArn).
/// Changing one of these replaces it: `EndpointName`, `HarnessId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-harnessendpoint.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnHarnessEndpoint(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::BedrockAgentCore::HarnessEndpoint",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("harness_endpoint.rules"),
};

impl CfnHarnessEndpoint {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::BedrockAgentCore::HarnessEndpoint";

    /// `CfnHarnessEndpoint` with its required properties, in alphabetical order:
    ///
    /// - `endpoint_name`: The name of the endpoint.
    /// - `harness_id`: The ID of the harness that the endpoint belongs to.
    pub fn new(endpoint_name: impl IntoValue<String>, harness_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EndpointName", endpoint_name.into_value().into_node());
        object_.put("HarnessId", harness_id.into_value().into_node());
        Self(object_)
    }

    /// The description of the endpoint.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Tags to apply to the harness endpoint resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The harness version that the endpoint points to and serves invocations from.
    ///
    /// `TargetVersion`; updated in place.
    pub fn target_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TargetVersion", value.into_value().into_node());
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

impl Construct for CfnHarnessEndpoint {
    type Handle = CfnHarnessEndpointRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnHarnessEndpointRef {
        CfnHarnessEndpointRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnHarnessEndpoint`] of a stack.
pub struct CfnHarnessEndpointRef(NodeRef);

impl Clone for CfnHarnessEndpointRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnHarnessEndpointRef {}
impl AsNode for CfnHarnessEndpointRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnHarnessEndpointRef {
    /// What `Ref` returns: its `Arn`, a [`bedrockagentcore::HarnessEndpointArn`](kinds::bedrockagentcore::HarnessEndpointArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bedrockagentcore::HarnessEndpointArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the endpoint.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::bedrockagentcore::HarnessEndpointArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The timestamp when the endpoint was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The name of the harness that the endpoint belongs to.
    ///
    /// `Fn::GetAtt` of `HarnessName`.
    #[inline]
    pub fn attr_harness_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("HarnessName")))
    }

    /// The harness version that the endpoint is currently serving.
    ///
    /// `Fn::GetAtt` of `LiveVersion`.
    #[inline]
    pub fn attr_live_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LiveVersion")))
    }

    /// The `Status` attribute.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The timestamp when the endpoint was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::bedrockagentcore::HarnessEndpointArn> for &CfnHarnessEndpointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bedrockagentcore::HarnessEndpointArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
