// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Organizations::OrganizationalUnit` and its property types.

use crate::l1::*;

/// Creates an organizational unit (OU) within a root or parent OU. An OU is a container for accounts that enables you to organize your accounts to apply policies according to your business requirements. The number of levels deep that you can nest OUs is dependent upon the policy types enabled for that root. For service control policies, the limit is five.
///
/// For more information about OUs, see [Managing organizational units (OUs)](https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_ous.html) in the *AWS Organizations User Guide*.
///
/// If the request includes tags, then the requester must have the `organizations:TagResource` permission.
///
/// You can only call this operation from the management account.
///
/// `AWS::Organizations::OrganizationalUnit`; `Ref` returns its `Id`, a [`organizations::OrganizationalUnitId`](kinds::organizations::OrganizationalUnitId).
/// Changing one of these replaces it: `ParentId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-organizationalunit.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnOrganizationalUnit(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Organizations::OrganizationalUnit",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("organizational_unit.rules"),
};

impl CfnOrganizationalUnit {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Organizations::OrganizationalUnit";

    /// `CfnOrganizationalUnit` with its required properties, in alphabetical order:
    ///
    /// - `name`: The friendly name of this OU.
    /// - `parent_id`: The unique identifier (ID) of the parent root or OU that you want to create the new OU in.
    pub fn new(name: impl IntoValue<String>, parent_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("ParentId", parent_id.into_value().into_node());
        Self(object_)
    }

    /// A list of tags that you want to attach to the newly created OU. For each tag in the list, you must specify both a tag key and a value. You can set the value to an empty string, but you can't set it to `null`. For more information about tagging, see [Tagging AWS Organizations resources](https://docs.aws.amazon.com/organizations/latest/userguide/orgs_tagging.html) in the AWS Organizations User Guide.
    ///
    /// > If any one of the tags is not valid or if you exceed the allowed number of tags for an OU, then the entire request fails and the OU is not created.
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

impl Construct for CfnOrganizationalUnit {
    type Handle = CfnOrganizationalUnitRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnOrganizationalUnitRef {
        CfnOrganizationalUnitRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnOrganizationalUnit`] of a stack.
pub struct CfnOrganizationalUnitRef(NodeRef);

impl Clone for CfnOrganizationalUnitRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnOrganizationalUnitRef {}
impl AsNode for CfnOrganizationalUnitRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnOrganizationalUnitRef {
    /// What `Ref` returns: its `Id`, a [`organizations::OrganizationalUnitId`](kinds::organizations::OrganizationalUnitId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::organizations::OrganizationalUnitId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of this OU. For example: `arn:aws:organizations::111111111111:ou/o-exampleorgid/ou-examplerootid111-exampleouid111`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::organizations::OrganizationalUnitArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The unique identifier (ID) associated with this OU. For example: `ou-examplerootid111-exampleouid111`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::organizations::OrganizationalUnitId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The path in the organization where this OU exists.
    ///
    /// `Fn::GetAtt` of `Path`.
    #[inline]
    pub fn attr_path(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Path")))
    }
}

impl IntoValue<kinds::organizations::OrganizationalUnitId> for &CfnOrganizationalUnitRef {
    #[inline]
    fn into_value(self) -> Value<kinds::organizations::OrganizationalUnitId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::organizations::OrganizationalUnitArn> for &CfnOrganizationalUnitRef {
    #[inline]
    fn into_value(self) -> Value<kinds::organizations::OrganizationalUnitArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
