// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IAM::Group` and its property types.

use crate::l1::*;

/// Creates a new group.
///
/// For information about the number of groups you can create, see [Limitations on IAM Entities](https://docs.aws.amazon.com/IAM/latest/UserGuide/LimitationsOnEntities.html) in the *IAM User Guide*.
///
/// `AWS::IAM::Group`; `Ref` returns its `GroupName`, a [`iam::GroupName`](kinds::iam::GroupName).
/// Changing one of these replaces it: `GroupName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-group.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IAM::Group",
    tags: None,
    rules: include_str!("group.rules"),
};

impl CfnGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IAM::Group";

    /// `CfnGroup` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the group to create. Do not include the path in this value.
    ///
    /// The group name must be unique within the account. Group names are not distinguished by case. For example, you cannot create groups named both "ADMINS" and "admins". If you don't specify a name, CloudFormation generates a unique physical ID and uses that ID for the group name.
    ///
    /// > If you specify a name, you cannot perform updates that require replacement of this resource. You can perform updates that require no or some interruption. If you must replace the resource, specify a new name.
    ///
    /// If you specify a name, you must specify the `CAPABILITY_NAMED_IAM` value to acknowledge your template's capabilities. For more information, see [Acknowledging IAM Resources in CloudFormation Templates](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-template.html#using-iam-capabilities).
    ///
    /// > Naming an IAM resource can cause an unrecoverable error if you reuse the same template in multiple Regions. To prevent this, we recommend using `Fn::Join` and `AWS::Region` to create a Region-specific name, as in the following example: `{"Fn::Join": ["", [{"Ref": "AWS::Region"}, {"Ref": "MyResourceName"}]]}`.
    ///
    /// `GroupName`; an update replaces the resource.
    pub fn group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GroupName", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM policy you want to attach.
    ///
    /// For more information about ARNs, see [Amazon Resource Names (ARNs)](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) in the *AWS General Reference*.
    ///
    /// `ManagedPolicyArns`; updated in place.
    pub fn managed_policy_arns(
        mut self,
        value: impl IntoValue<List<kinds::iam::ManagedPolicyArn>>,
    ) -> Self {
        self.0
            .put("ManagedPolicyArns", value.into_value().into_node());
        self
    }

    /// The path to the group. For more information about paths, see [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the *IAM User Guide*.
    ///
    /// This parameter is optional. If it is not included, it defaults to a slash (/).
    ///
    /// This parameter allows (through its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of either a forward slash (/) by itself or a string that must begin and end with forward slashes. In addition, it can contain any ASCII character from the ! ( `\u0021`) through the DEL character ( `\u007F`), including most punctuation characters, digits, and upper and lowercased letters.
    ///
    /// `Path`; updated in place.
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Path", value.into_value().into_node());
        self
    }

    /// Adds or updates an inline policy document that is embedded in the specified IAM group. To view AWS::IAM::Group snippets, see [Declaring an IAM Group Resource](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/quickref-iam.html#scenario-iam-group).
    ///
    /// > The name of each inline policy for a role, user, or group must be unique. If you don't choose unique names, updates to the IAM identity will fail.
    ///
    /// For information about limits on the number of inline policies that you can embed in a group, see [Limitations on IAM Entities](https://docs.aws.amazon.com/IAM/latest/UserGuide/LimitationsOnEntities.html) in the *IAM User Guide*.
    ///
    /// `Policies`; updated in place.
    pub fn policies(mut self, value: impl IntoValue<List<PolicyProperty>>) -> Self {
        self.0.put("Policies", value.into_value().into_node());
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

impl Construct for CfnGroup {
    type Handle = CfnGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGroupRef {
        CfnGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGroup`] of a stack.
pub struct CfnGroupRef(NodeRef);

impl Clone for CfnGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGroupRef {}
impl AsNode for CfnGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGroupRef {
    /// What `Ref` returns: its `GroupName`, a [`iam::GroupName`](kinds::iam::GroupName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iam::GroupName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::Group` resource. For example: `arn:aws:iam::123456789012:group/mystack-mygroup-1DZETITOWEKVO`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iam::GroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::iam::GroupName> for &CfnGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iam::GroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iam::GroupArn> for &CfnGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iam::GroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Contains information about an attached policy.
///
/// An attached policy is a managed policy that has been attached to a user, group, or role.
///
/// For more information about managed policies, see [Managed Policies and Inline Policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/policies-managed-vs-inline.html) in the *IAM User Guide*.
///
/// The property type `Policy` of `AWS::IAM::Group`.
#[must_use = "a property type does nothing until it is set"]
pub struct PolicyProperty(Object);

impl PolicyProperty {
    /// `PolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `policy_document`: The policy document.
    /// - `policy_name`: The friendly name (not ARN) identifying the policy.
    pub fn new(
        policy_document: impl IntoValue<JsonOrText>,
        policy_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("PolicyDocument", policy_document.into_value().into_node());
        object_.put("PolicyName", policy_name.into_value().into_node());
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

impl Kind for PolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PolicyProperty> for PolicyProperty {}
impl From<PolicyProperty> for Node {
    #[inline]
    fn from(value: PolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PolicyProperty> for PolicyProperty {
    #[inline]
    fn into_value(self) -> Value<PolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
