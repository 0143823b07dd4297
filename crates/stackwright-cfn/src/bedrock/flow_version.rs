// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Bedrock::FlowVersion` and its property types.

use crate::l1::*;

/// Creates a version of the flow that you can deploy. For more information, see [Deploy a flow in Amazon Bedrock](https://docs.aws.amazon.com/bedrock/latest/userguide/flows-deploy.html) in the Amazon Bedrock User Guide.
///
/// `AWS::Bedrock::FlowVersion`; `Ref` returns the physical id, which is made of `FlowArn`, `Version`.
/// Changing one of these replaces it: `Description`, `FlowArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flowversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFlowVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Bedrock::FlowVersion",
    tags: None,
    rules: include_str!("flow_version.rules"),
};

impl CfnFlowVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Bedrock::FlowVersion";

    /// `CfnFlowVersion` with its required properties, in alphabetical order:
    ///
    /// - `flow_arn`: The Amazon Resource Name (ARN) of the flow that the version belongs to.
    pub fn new(flow_arn: impl IntoValue<kinds::bedrock::FlowArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FlowArn", flow_arn.into_value().into_node());
        Self(object_)
    }

    /// The description of the flow version.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Construct for CfnFlowVersion {
    type Handle = CfnFlowVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFlowVersionRef {
        CfnFlowVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFlowVersion`] of a stack.
pub struct CfnFlowVersionRef(NodeRef);

impl Clone for CfnFlowVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFlowVersionRef {}
impl AsNode for CfnFlowVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFlowVersionRef {
    /// What `Ref` returns: the physical id, which is made of `FlowArn`, `Version`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time at the version was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The Amazon Resource Name (ARN) of the KMS key that the flow version is encrypted with.
    ///
    /// `Fn::GetAtt` of `CustomerEncryptionKeyArn`.
    #[inline]
    pub fn attr_customer_encryption_key_arn(&self) -> Value<kinds::kms::KeyArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CustomerEncryptionKeyArn"),
        ))
    }

    /// Flow definition
    ///
    /// `Fn::GetAtt` of `Definition`.
    #[inline]
    pub fn attr_definition(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Definition")))
    }

    /// The Amazon Resource Name (ARN) of the service role with permissions to create a flow. For more information, see [Create a service row for flows](https://docs.aws.amazon.com/bedrock/latest/userguide/flows-permissions.html) in the Amazon Bedrock User Guide.
    ///
    /// `Fn::GetAtt` of `ExecutionRoleArn`.
    #[inline]
    pub fn attr_execution_role_arn(&self) -> Value<kinds::iam::RoleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ExecutionRoleArn")))
    }

    /// The unique identifier of the flow.
    ///
    /// `Fn::GetAtt` of `FlowId`.
    #[inline]
    pub fn attr_flow_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FlowId")))
    }

    /// The name of the flow.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }

    /// The status of the flow.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The version of the flow.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[inline]
    pub fn attr_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Version")))
    }
}
