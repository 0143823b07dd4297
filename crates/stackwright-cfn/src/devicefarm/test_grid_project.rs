// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DeviceFarm::TestGridProject` and its property types.

use crate::l1::*;

/// A Selenium testing project. Projects are used to collect and collate sessions.
///
/// `AWS::DeviceFarm::TestGridProject`; `Ref` returns its `Arn`, a [`devicefarm::TestGridProjectArn`](kinds::devicefarm::TestGridProjectArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-testgridproject.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTestGridProject(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DeviceFarm::TestGridProject",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: "",
};

impl CfnTestGridProject {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DeviceFarm::TestGridProject";

    /// `CfnTestGridProject` with its required properties, in alphabetical order:
    ///
    /// - `name`: A human-readable name for the project.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A human-readable description for the project.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html) in the *guide*.
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

impl Construct for CfnTestGridProject {
    type Handle = CfnTestGridProjectRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTestGridProjectRef {
        CfnTestGridProjectRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTestGridProject`] of a stack.
pub struct CfnTestGridProjectRef(NodeRef);

impl Clone for CfnTestGridProjectRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTestGridProjectRef {}
impl AsNode for CfnTestGridProjectRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTestGridProjectRef {
    /// What `Ref` returns: its `Arn`, a [`devicefarm::TestGridProjectArn`](kinds::devicefarm::TestGridProjectArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::devicefarm::TestGridProjectArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the `TestGrid` project. See [Amazon resource names](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) in the *General Reference guide*.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::devicefarm::TestGridProjectArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::devicefarm::TestGridProjectArn> for &CfnTestGridProjectRef {
    #[inline]
    fn into_value(self) -> Value<kinds::devicefarm::TestGridProjectArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The VPC security groups and subnets attached to the `TestGrid` project.
///
/// The property type `VpcConfig` of `AWS::DeviceFarm::TestGridProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConfigProperty(Object);

impl VpcConfigProperty {
    /// `VpcConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `security_group_ids`: A list of VPC security group IDs.
    /// - `subnet_ids`: A list of VPC subnet IDs.
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
