// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RAM::Permission` and its property types.

use crate::l1::*;

/// Creates a customer managed permission for a specified resource type that you can attach to resource shares. It is created in the AWS Region in which you call the operation.
///
/// `AWS::RAM::Permission`; `Ref` returns its `Arn`, a [`ram::PermissionArn`](kinds::ram::PermissionArn).
/// Changing one of these replaces it: `Name`, `PolicyTemplate`, `ResourceType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-permission.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPermission(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::RAM::Permission",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("permission.rules"),
};

impl CfnPermission {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RAM::Permission";

    /// `CfnPermission` with its required properties, in alphabetical order:
    ///
    /// - `name`: Specifies the name of the customer managed permission.
    /// - `policy_template`: A string in JSON format string that contains the following elements of a resource-based policy.
    /// - `resource_type`: Specifies the name of the resource type that this customer managed permission applies to.
    pub fn new(
        name: impl IntoValue<String>,
        policy_template: impl IntoValue<Json>,
        resource_type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("PolicyTemplate", policy_template.into_value().into_node());
        object_.put("ResourceType", resource_type.into_value().into_node());
        Self(object_)
    }

    /// Specifies a list of one or more tag key and value pairs to attach to the permission.
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

impl Construct for CfnPermission {
    type Handle = CfnPermissionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPermissionRef {
        CfnPermissionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPermission`] of a stack.
pub struct CfnPermissionRef(NodeRef);

impl Clone for CfnPermissionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPermissionRef {}
impl AsNode for CfnPermissionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPermissionRef {
    /// What `Ref` returns: its `Arn`, a [`ram::PermissionArn`](kinds::ram::PermissionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ram::PermissionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the new permission.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ram::PermissionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Specifies whether this permission is the default for new resource shares that include resources of the associated resource type.
    ///
    /// `Fn::GetAtt` of `IsResourceTypeDefault`.
    #[inline]
    pub fn attr_is_resource_type_default(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IsResourceTypeDefault")))
    }

    /// The type of managed permission. This can be one of the following values:
    ///
    /// - *AWS_MANAGED_PERMISSION* – AWS created and manages this managed permission. You can associate it with your resource shares, but you can't modify it.
    /// - *CUSTOMER_MANAGED_PERMISSION* – You, or another principal in your account created this managed permission. You can associate it with your resource shares and create new versions that have different permissions.
    ///
    /// `Fn::GetAtt` of `PermissionType`.
    #[inline]
    pub fn attr_permission_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PermissionType")))
    }

    /// The version number for this version of the permission.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[inline]
    pub fn attr_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Version")))
    }
}

impl IntoValue<kinds::ram::PermissionArn> for &CfnPermissionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ram::PermissionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
