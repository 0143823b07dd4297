// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Proton::EnvironmentAccountConnection` and its property types.

use crate::l1::*;

/// Detailed data of an AWS Proton environment account connection resource.
///
/// `AWS::Proton::EnvironmentAccountConnection`; `Ref` returns its `Arn`, a [`proton::EnvironmentAccountConnectionArn`](kinds::proton::EnvironmentAccountConnectionArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-proton-environmentaccountconnection.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEnvironmentAccountConnection(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Proton::EnvironmentAccountConnection",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("environment_account_connection.rules"),
};

impl CfnEnvironmentAccountConnection {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Proton::EnvironmentAccountConnection";

    /// `CfnEnvironmentAccountConnection` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of an IAM service role in the environment account. AWS Proton uses this role to provision infrastructure resources using CodeBuild-based provisioning in the associated environment account.
    ///
    /// `CodebuildRoleArn`; updated in place.
    pub fn codebuild_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("CodebuildRoleArn", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM service role that AWS Proton uses when provisioning directly defined components in the associated environment account. It determines the scope of infrastructure that a component can provision in the account.
    ///
    /// The environment account connection must have a `componentRoleArn` to allow directly defined components to be associated with any environments running in the account.
    ///
    /// For more information about components, see [AWS Proton components](https://docs.aws.amazon.com/proton/latest/userguide/ag-components.html) in the *AWS Proton User Guide*.
    ///
    /// `ComponentRoleArn`; updated in place.
    pub fn component_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("ComponentRoleArn", value.into_value().into_node());
        self
    }

    /// The environment account that's connected to the environment account connection.
    ///
    /// `EnvironmentAccountId`; updated in place.
    pub fn environment_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EnvironmentAccountId", value.into_value().into_node());
        self
    }

    /// The name of the environment that's associated with the environment account connection.
    ///
    /// `EnvironmentName`; updated in place.
    pub fn environment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EnvironmentName", value.into_value().into_node());
        self
    }

    /// The ID of the management account that's connected to the environment account connection.
    ///
    /// `ManagementAccountId`; updated in place.
    pub fn management_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ManagementAccountId", value.into_value().into_node());
        self
    }

    /// The IAM service role that's associated with the environment account connection.
    ///
    /// `RoleArn`; updated in place.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// An optional list of metadata items that you can associate with the AWS Proton environment account connection. A tag is a key-value pair.
    ///
    /// For more information, see [AWS Proton resources and tagging](https://docs.aws.amazon.com/proton/latest/userguide/resources.html) in the *AWS Proton User Guide*.
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

impl Construct for CfnEnvironmentAccountConnection {
    type Handle = CfnEnvironmentAccountConnectionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEnvironmentAccountConnectionRef {
        CfnEnvironmentAccountConnectionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEnvironmentAccountConnection`] of a stack.
pub struct CfnEnvironmentAccountConnectionRef(NodeRef);

impl Clone for CfnEnvironmentAccountConnectionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEnvironmentAccountConnectionRef {}
impl AsNode for CfnEnvironmentAccountConnectionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEnvironmentAccountConnectionRef {
    /// What `Ref` returns: its `Arn`, a [`proton::EnvironmentAccountConnectionArn`](kinds::proton::EnvironmentAccountConnectionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::proton::EnvironmentAccountConnectionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the environment account connection ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::proton::EnvironmentAccountConnectionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Returns the environment account connection ID.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// Returns the environment account connection status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::proton::EnvironmentAccountConnectionArn>
    for &CfnEnvironmentAccountConnectionRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::proton::EnvironmentAccountConnectionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
