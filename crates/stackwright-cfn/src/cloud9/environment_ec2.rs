// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Cloud9::EnvironmentEC2` and its property types.

use crate::l1::*;

/// The `AWS::Cloud9::EnvironmentEC2` resource creates an Amazon EC2 development environment in AWS Cloud9. For more information, see [Creating an Environment](https://docs.aws.amazon.com/cloud9/latest/user-guide/create-environment.html) in the *AWS Cloud9 User Guide*.
///
/// `AWS::Cloud9::EnvironmentEC2`; `Ref` returns its `Id`, a [`cloud9::EnvironmentEc2Id`](kinds::cloud9::EnvironmentEc2Id).
/// Changing one of these replaces it: `AutomaticStopTimeMinutes`, `ConnectionType`, `ImageId`, `InstanceType`, `OwnerArn`, `Repositories`, `SubnetId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloud9-environmentec2.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEnvironmentEC2(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Cloud9::EnvironmentEC2",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("environment_ec2.rules"),
};

impl CfnEnvironmentEC2 {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Cloud9::EnvironmentEC2";

    /// `CfnEnvironmentEC2` with its required properties, in alphabetical order:
    ///
    /// - `image_id`: The identifier for the Amazon Machine Image (AMI) that's used to create the EC2 instance.
    /// - `instance_type`: The type of instance to connect to the environment (for example, `t2.micro`).
    pub fn new(
        image_id: impl IntoValue<kinds::ec2::ImageId>,
        instance_type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ImageId", image_id.into_value().into_node());
        object_.put("InstanceType", instance_type.into_value().into_node());
        Self(object_)
    }

    /// The number of minutes until the running instance is shut down after the environment was last used.
    ///
    /// `AutomaticStopTimeMinutes`; an update replaces the resource.
    pub fn automatic_stop_time_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("AutomaticStopTimeMinutes", value.into_value().into_node());
        self
    }

    /// The connection type used for connecting to an Amazon EC2 environment. Valid values are `CONNECT_SSH` (default) and `CONNECT_SSM` (connected through AWS Systems Manager ).
    ///
    /// `ConnectionType`; an update replaces the resource.
    pub fn connection_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ConnectionType", value.into_value().into_node());
        self
    }

    /// The description of the environment to create.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The name of the environment.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the environment owner. This ARN can be the ARN of any AWS Identity and Access Management principal. If this value is not specified, the ARN defaults to this environment's creator.
    ///
    /// `OwnerArn`; an update replaces the resource.
    pub fn owner_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OwnerArn", value.into_value().into_node());
        self
    }

    /// Any AWS CodeCommit source code repositories to be cloned into the development environment.
    ///
    /// `Repositories`; an update replaces the resource.
    pub fn repositories(mut self, value: impl IntoValue<List<RepositoryProperty>>) -> Self {
        self.0.put("Repositories", value.into_value().into_node());
        self
    }

    /// The ID of the subnet in Amazon Virtual Private Cloud (Amazon VPC) that AWS Cloud9 will use to communicate with the Amazon Elastic Compute Cloud (Amazon EC2) instance.
    ///
    /// `SubnetId`; an update replaces the resource.
    pub fn subnet_id(mut self, value: impl IntoValue<kinds::ec2::SubnetId>) -> Self {
        self.0.put("SubnetId", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs that will be associated with the new AWS Cloud9 development environment.
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

impl Construct for CfnEnvironmentEC2 {
    type Handle = CfnEnvironmentEC2Ref;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEnvironmentEC2Ref {
        CfnEnvironmentEC2Ref(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEnvironmentEC2`] of a stack.
pub struct CfnEnvironmentEC2Ref(NodeRef);

impl Clone for CfnEnvironmentEC2Ref {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEnvironmentEC2Ref {}
impl AsNode for CfnEnvironmentEC2Ref {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEnvironmentEC2Ref {
    /// What `Ref` returns: its `Id`, a [`cloud9::EnvironmentEc2Id`](kinds::cloud9::EnvironmentEc2Id).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloud9::EnvironmentEc2Id> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the development environment, such as `arn:aws:cloud9:us-east-2:123456789012:environment:2bc3642873c342e485f7e0c561234567`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::cloud9::EnvironmentEc2Arn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::cloud9::EnvironmentEc2Id> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The name of the environment.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }
}

impl IntoValue<kinds::cloud9::EnvironmentEc2Id> for &CfnEnvironmentEC2Ref {
    #[inline]
    fn into_value(self) -> Value<kinds::cloud9::EnvironmentEc2Id> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::cloud9::EnvironmentEc2Arn> for &CfnEnvironmentEC2Ref {
    #[inline]
    fn into_value(self) -> Value<kinds::cloud9::EnvironmentEc2Arn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The `Repository` property type specifies an AWS CodeCommit source code repository to be cloned into an AWS Cloud9 development environment.
///
/// The property type `Repository` of `AWS::Cloud9::EnvironmentEC2`.
#[must_use = "a property type does nothing until it is set"]
pub struct RepositoryProperty(Object);

impl RepositoryProperty {
    /// `RepositoryProperty` with its required properties, in alphabetical order:
    ///
    /// - `path_component`: The path within the development environment's default file system location to clone the AWS CodeCommit repository into.
    /// - `repository_url`: The clone URL of the AWS CodeCommit repository to be cloned.
    pub fn new(
        path_component: impl IntoValue<String>,
        repository_url: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("PathComponent", path_component.into_value().into_node());
        object_.put("RepositoryUrl", repository_url.into_value().into_node());
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

impl Kind for RepositoryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RepositoryProperty> for RepositoryProperty {}
impl From<RepositoryProperty> for Node {
    #[inline]
    fn from(value: RepositoryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RepositoryProperty> for RepositoryProperty {
    #[inline]
    fn into_value(self) -> Value<RepositoryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
