// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DeviceFarm::Project` and its property types.

use crate::l1::*;

/// Creates a project.
///
/// `AWS::DeviceFarm::Project`; `Ref` returns its `Arn`, a [`devicefarm::ProjectArn`](kinds::devicefarm::ProjectArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-project.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnProject(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DeviceFarm::Project",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: "",
};

impl CfnProject {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DeviceFarm::Project";

    /// `CfnProject` with its required properties, in alphabetical order:
    ///
    /// - `name`: The project's name.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Sets the execution timeout value (in minutes) for a project. All test runs in this project use the specified execution timeout value unless overridden when scheduling a run.
    ///
    /// `DefaultJobTimeoutMinutes`; updated in place.
    pub fn default_job_timeout_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DefaultJobTimeoutMinutes", value.into_value().into_node());
        self
    }

    /// The `EnvironmentVariables` property.
    ///
    /// `EnvironmentVariables`; updated in place.
    pub fn environment_variables(
        mut self,
        value: impl IntoValue<List<EnvironmentVariableProperty>>,
    ) -> Self {
        self.0
            .put("EnvironmentVariables", value.into_value().into_node());
        self
    }

    /// The `ExecutionRoleArn` property.
    ///
    /// `ExecutionRoleArn`; updated in place.
    pub fn execution_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("ExecutionRoleArn", value.into_value().into_node());
        self
    }

    /// The tags to add to the resource. A tag is an array of key-value pairs. Tag keys can have a maximum character length of 128 characters. Tag values can have a maximum length of 256 characters.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The VPC security groups and subnets that are attached to a project.
    ///
    /// `VpcConfig`; updated in place.
    pub fn vpc_config(mut self, value: impl IntoValue<VpcConfigProperty>) -> Self {
        self.0.put("VpcConfig", value.into_value().into_node());
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

impl Construct for CfnProject {
    type Handle = CfnProjectRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnProjectRef {
        CfnProjectRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnProject`] of a stack.
pub struct CfnProjectRef(NodeRef);

impl Clone for CfnProjectRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnProjectRef {}
impl AsNode for CfnProjectRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnProjectRef {
    /// What `Ref` returns: its `Arn`, a [`devicefarm::ProjectArn`](kinds::devicefarm::ProjectArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::devicefarm::ProjectArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the project. See [Amazon resource names](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) in the *General Reference guide*.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::devicefarm::ProjectArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::devicefarm::ProjectArn> for &CfnProjectRef {
    #[inline]
    fn into_value(self) -> Value<kinds::devicefarm::ProjectArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `EnvironmentVariable` of `AWS::DeviceFarm::Project`.
#[must_use = "a property type does nothing until it is set"]
pub struct EnvironmentVariableProperty(Object);

impl EnvironmentVariableProperty {
    /// `EnvironmentVariableProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`
    /// - `value`
    pub fn new(name: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for EnvironmentVariableProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EnvironmentVariableProperty> for EnvironmentVariableProperty {}
impl From<EnvironmentVariableProperty> for Node {
    #[inline]
    fn from(value: EnvironmentVariableProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EnvironmentVariableProperty> for EnvironmentVariableProperty {
    #[inline]
    fn into_value(self) -> Value<EnvironmentVariableProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The VPC security groups and subnets that are attached to a project.
///
/// The property type `VpcConfig` of `AWS::DeviceFarm::Project`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConfigProperty(Object);

impl VpcConfigProperty {
    /// `VpcConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `security_group_ids`: A list of VPC security group IDs.
    /// - `subnet_ids`: A subnet is a range of IP addresses in your VPC.
    /// - `vpc_id`: A list of VPC IDs.
    pub fn new(
        security_group_ids: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
        subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>,
        vpc_id: impl IntoValue<kinds::ec2::VpcId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SecurityGroupIds",
            security_group_ids.into_value().into_node(),
        );
        object_.put("SubnetIds", subnet_ids.into_value().into_node());
        object_.put("VpcId", vpc_id.into_value().into_node());
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

impl Kind for VpcConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcConfigProperty> for VpcConfigProperty {}
impl From<VpcConfigProperty> for Node {
    #[inline]
    fn from(value: VpcConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcConfigProperty> for VpcConfigProperty {
    #[inline]
    fn into_value(self) -> Value<VpcConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
