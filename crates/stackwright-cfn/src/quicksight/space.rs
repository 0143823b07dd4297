// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::QuickSight::Space` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::QuickSight::Space
///
/// `AWS::QuickSight::Space`; `Ref` returns the physical id, which is made of `AwsAccountId`, `SpaceId`.
/// Changing one of these replaces it: `AwsAccountId`, `SpaceId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-space.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSpace(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::QuickSight::Space",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("space.rules"),
};

impl CfnSpace {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::QuickSight::Space";

    /// `CfnSpace` with its required properties, in alphabetical order:
    ///
    /// - `aws_account_id`: The ID of the Amazon Web Services account where the space is being created.
    /// - `name`: The display name of the space.
    /// - `space_id`: The unique identifier for the space.
    pub fn new(
        aws_account_id: impl IntoValue<String>,
        name: impl IntoValue<String>,
        space_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AwsAccountId", aws_account_id.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("SpaceId", space_id.into_value().into_node());
        Self(object_)
    }

    /// A description of the space.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A list of permissions granted on the space.
    ///
    /// `Permissions`; updated in place.
    pub fn permissions(mut self, value: impl IntoValue<List<ResourcePermissionProperty>>) -> Self {
        self.0.put("Permissions", value.into_value().into_node());
        self
    }

    /// A list of QuickSight resources attached to the space.
    ///
    /// `Resources`; updated in place.
    pub fn resources(mut self, value: impl IntoValue<List<SpaceResourceProperty>>) -> Self {
        self.0.put("Resources", value.into_value().into_node());
        self
    }

    /// A list of key-value pairs to associate with the space resource.
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

impl Construct for CfnSpace {
    type Handle = CfnSpaceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSpaceRef {
        CfnSpaceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSpace`] of a stack.
pub struct CfnSpaceRef(NodeRef);

impl Clone for CfnSpaceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSpaceRef {}
impl AsNode for CfnSpaceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSpaceRef {
    /// What `Ref` returns: the physical id, which is made of `AwsAccountId`, `SpaceId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the space.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::quicksight::SpaceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time the space was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The user name of the principal who created the space.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[inline]
    pub fn attr_created_by(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedBy")))
    }

    /// The date and time the space was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::quicksight::SpaceArn> for &CfnSpaceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::quicksight::SpaceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// A permission granted to a principal on a QuickSight resource.
///
/// The property type `ResourcePermission` of `AWS::QuickSight::Space`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourcePermissionProperty(Object);

impl ResourcePermissionProperty {
    /// `ResourcePermissionProperty` with its required properties, in alphabetical order:
    ///
    /// - `actions`: The list of actions granted to the principal.
    /// - `principal`: The ARN of the principal (user or group) receiving the permission.
    pub fn new(actions: impl IntoValue<List<String>>, principal: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Actions", actions.into_value().into_node());
        object_.put("Principal", principal.into_value().into_node());
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

impl Kind for ResourcePermissionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourcePermissionProperty> for ResourcePermissionProperty {}
impl From<ResourcePermissionProperty> for Node {
    #[inline]
    fn from(value: ResourcePermissionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourcePermissionProperty> for ResourcePermissionProperty {
    #[inline]
    fn into_value(self) -> Value<ResourcePermissionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A QuickSight resource attached to the space.
///
/// The property type `SpaceResource` of `AWS::QuickSight::Space`.
#[must_use = "a property type does nothing until it is set"]
pub struct SpaceResourceProperty(Object);

impl SpaceResourceProperty {
    /// `SpaceResourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_arn`: The ARN of the QuickSight resource.
    /// - `resource_type`: The type of QuickSight resource.
    pub fn new(
        resource_arn: impl IntoValue<String>,
        resource_type: impl IntoValue<ResourceType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourceArn", resource_arn.into_value().into_node());
        object_.put("ResourceType", resource_type.into_value().into_node());
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

impl Kind for SpaceResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SpaceResourceProperty> for SpaceResourceProperty {}
impl From<SpaceResourceProperty> for Node {
    #[inline]
    fn from(value: SpaceResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SpaceResourceProperty> for SpaceResourceProperty {
    #[inline]
    fn into_value(self) -> Value<SpaceResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ResourceType` of a `SpaceResource` of `AWS::QuickSight::Space`.
pub enum ResourceType {
    /// `ACTION_CONNECTOR`.
    ActionConnector,
    /// `DASHBOARD`.
    Dashboard,
    /// `DATA_SET`.
    DataSet,
    /// `KNOWLEDGE_BASE`.
    KnowledgeBase,
    /// `TOPIC`.
    Topic,
}

#[diagnostic::do_not_recommend]
impl Kind for ResourceType {}
#[diagnostic::do_not_recommend]
impl TextKind for ResourceType {}
#[diagnostic::do_not_recommend]
impl IdKind for ResourceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ResourceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ResourceType> for ResourceType {
    #[inline]
    fn into_value(self) -> Value<ResourceType> {
        const VALUES: &[&str] = &[
            "ACTION_CONNECTOR",
            "DASHBOARD",
            "DATA_SET",
            "KNOWLEDGE_BASE",
            "TOPIC",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
