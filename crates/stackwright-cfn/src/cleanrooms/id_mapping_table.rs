// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CleanRooms::IdMappingTable` and its property types.

use crate::l1::*;

/// Describes information about the ID mapping table.
///
/// `AWS::CleanRooms::IdMappingTable`; `Ref` returns the physical id, which is made of `IdMappingTableIdentifier`, `MembershipIdentifier`.
/// Changing one of these replaces it: `InputReferenceConfig`, `MembershipIdentifier`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-idmappingtable.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIdMappingTable(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CleanRooms::IdMappingTable",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("id_mapping_table.rules"),
};

impl CfnIdMappingTable {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CleanRooms::IdMappingTable";

    /// `CfnIdMappingTable` with its required properties, in alphabetical order:
    ///
    /// - `input_reference_config`: The input reference configuration for the ID mapping table.
    /// - `membership_identifier`: The unique identifier of the membership resource for the ID mapping table.
    /// - `name`: The name of the ID mapping table.
    pub fn new(
        input_reference_config: impl IntoValue<IdMappingTableInputReferenceConfigProperty>,
        membership_identifier: impl IntoValue<kinds::cleanrooms::MembershipIdentifier>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "InputReferenceConfig",
            input_reference_config.into_value().into_node(),
        );
        object_.put(
            "MembershipIdentifier",
            membership_identifier.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The description of the ID mapping table.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the AWS KMS key.
    ///
    /// `KmsKeyArn`; updated in place.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// An optional label that you can assign to a resource when you create it. Each tag consists of a key and an optional value, both of which you define. When you use tagging, you can also use tag-based access control in IAM policies to control access to this resource.
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

impl Construct for CfnIdMappingTable {
    type Handle = CfnIdMappingTableRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIdMappingTableRef {
        CfnIdMappingTableRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIdMappingTable`] of a stack.
pub struct CfnIdMappingTableRef(NodeRef);

impl Clone for CfnIdMappingTableRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIdMappingTableRef {}
impl AsNode for CfnIdMappingTableRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIdMappingTableRef {
    /// What `Ref` returns: the physical id, which is made of `IdMappingTableIdentifier`, `MembershipIdentifier`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the ID mapping table.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::cleanrooms::IdMappingTableArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The Amazon Resource Name (ARN) of the collaboration that contains this ID mapping table.
    ///
    /// `Fn::GetAtt` of `CollaborationArn`.
    #[inline]
    pub fn attr_collaboration_arn(&self) -> Value<kinds::cleanrooms::CollaborationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CollaborationArn")))
    }

    /// The unique identifier of the collaboration that contains this ID mapping table.
    ///
    /// `Fn::GetAtt` of `CollaborationIdentifier`.
    #[inline]
    pub fn attr_collaboration_identifier(
        &self,
    ) -> Value<kinds::cleanrooms::CollaborationIdentifier> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CollaborationIdentifier"),
        ))
    }

    /// The unique identifier of the ID mapping table identifier that you want to retrieve.
    ///
    /// `Fn::GetAtt` of `IdMappingTableIdentifier`.
    #[inline]
    pub fn attr_id_mapping_table_identifier(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IdMappingTableIdentifier"),
        ))
    }

    /// The `InputReferenceProperties` attribute.
    ///
    /// `Fn::GetAtt` of `InputReferenceProperties`.
    #[inline]
    pub fn attr_input_reference_properties(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("InputReferenceProperties"),
        ))
    }

    /// The Amazon Resource Name (ARN) of the membership resource for the ID mapping table.
    ///
    /// `Fn::GetAtt` of `MembershipArn`.
    #[inline]
    pub fn attr_membership_arn(&self) -> Value<kinds::cleanrooms::MembershipArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MembershipArn")))
    }
}

impl IntoValue<kinds::cleanrooms::IdMappingTableArn> for &CfnIdMappingTableRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cleanrooms::IdMappingTableArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Provides the input reference configuration for the ID mapping table.
///
/// The property type `IdMappingTableInputReferenceConfig` of `AWS::CleanRooms::IdMappingTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct IdMappingTableInputReferenceConfigProperty(Object);

impl IdMappingTableInputReferenceConfigProperty {
    /// `IdMappingTableInputReferenceConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `input_reference_arn`: The Amazon Resource Name (ARN) of the referenced resource in AWS Entity Resolution.
    /// - `manage_resource_policies`: When `TRUE`, AWS Clean Rooms manages permissions for the ID mapping table resource.
    pub fn new(
        input_reference_arn: impl IntoValue<String>,
        manage_resource_policies: impl IntoValue<bool>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "InputReferenceArn",
            input_reference_arn.into_value().into_node(),
        );
        object_.put(
            "ManageResourcePolicies",
            manage_resource_policies.into_value().into_node(),
        );
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

impl Kind for IdMappingTableInputReferenceConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IdMappingTableInputReferenceConfigProperty>
    for IdMappingTableInputReferenceConfigProperty
{
}
impl From<IdMappingTableInputReferenceConfigProperty> for Node {
    #[inline]
    fn from(value: IdMappingTableInputReferenceConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IdMappingTableInputReferenceConfigProperty>
    for IdMappingTableInputReferenceConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<IdMappingTableInputReferenceConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
