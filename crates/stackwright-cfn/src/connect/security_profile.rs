// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::SecurityProfile` and its property types.

use crate::l1::*;

/// Creates a security profile.
///
/// For information about security profiles, see [Security Profiles](https://docs.aws.amazon.com/connect/latest/adminguide/connect-security-profiles.html) in the *Amazon Connect Administrator Guide*. For a mapping of the API name and user interface name of the security profile permissions, see [List of security profile permissions](https://docs.aws.amazon.com/connect/latest/adminguide/security-profile-list.html).
///
/// `AWS::Connect::SecurityProfile`; `Ref` returns its `SecurityProfileArn`, a [`connect::SecurityProfileArn`](kinds::connect::SecurityProfileArn).
/// Changing one of these replaces it: `InstanceArn`, `SecurityProfileName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-securityprofile.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSecurityProfile(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::SecurityProfile",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("security_profile.rules"),
};

impl CfnSecurityProfile {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::SecurityProfile";

    /// `CfnSecurityProfile` with its required properties, in alphabetical order:
    ///
    /// - `instance_arn`: The identifier of the Connect Customer instance.
    /// - `security_profile_name`: The name for the security profile.
    pub fn new(
        instance_arn: impl IntoValue<kinds::connect::InstanceArn>,
        security_profile_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceArn", instance_arn.into_value().into_node());
        object_.put(
            "SecurityProfileName",
            security_profile_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The identifier of the hierarchy group that a security profile uses to restrict access to resources in Amazon Connect.
    ///
    /// `AllowedAccessControlHierarchyGroupId`; updated in place.
    pub fn allowed_access_control_hierarchy_group_id(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.put(
            "AllowedAccessControlHierarchyGroupId",
            value.into_value().into_node(),
        );
        self
    }

    /// The list of tags that a security profile uses to restrict access to resources in Amazon Connect.
    ///
    /// `AllowedAccessControlTags`; updated in place.
    pub fn allowed_access_control_tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0
            .put("AllowedAccessControlTags", value.into_value().into_node());
        self
    }

    /// The list of flow-module resources to be linked to a security profile in Amazon Connect.
    ///
    /// `AllowedFlowModules`; updated in place.
    pub fn allowed_flow_modules(mut self, value: impl IntoValue<List<FlowModuleProperty>>) -> Self {
        self.0
            .put("AllowedFlowModules", value.into_value().into_node());
        self
    }

    /// A list of third-party applications that the security profile will give access to.
    ///
    /// `Applications`; updated in place.
    pub fn applications(mut self, value: impl IntoValue<List<ApplicationProperty>>) -> Self {
        self.0.put("Applications", value.into_value().into_node());
        self
    }

    /// The description of the security profile.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The granular access control configuration for the security profile, including data table permissions.
    ///
    /// `GranularAccessControlConfiguration`; updated in place.
    pub fn granular_access_control_configuration(
        mut self,
        value: impl IntoValue<GranularAccessControlConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "GranularAccessControlConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The list of resources that a security profile applies hierarchy restrictions to in Amazon Connect. Following are acceptable ResourceNames: `User`.
    ///
    /// `HierarchyRestrictedResources`; updated in place.
    pub fn hierarchy_restricted_resources(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put(
            "HierarchyRestrictedResources",
            value.into_value().into_node(),
        );
        self
    }

    /// Permissions assigned to the security profile. For a list of valid permissions, see [List of security profile permissions](https://docs.aws.amazon.com/connect/latest/adminguide/security-profile-list.html).
    ///
    /// `Permissions`; updated in place.
    pub fn permissions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Permissions", value.into_value().into_node());
        self
    }

    /// The list of resources that a security profile applies tag restrictions to in Amazon Connect.
    ///
    /// `TagRestrictedResources`; updated in place.
    pub fn tag_restricted_resources(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("TagRestrictedResources", value.into_value().into_node());
        self
    }

    /// The tags used to organize, track, or control access for this resource. For example, { "Tags": {"key1":"value1", "key2":"value2"} }.
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

impl Construct for CfnSecurityProfile {
    type Handle = CfnSecurityProfileRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSecurityProfileRef {
        CfnSecurityProfileRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSecurityProfile`] of a stack.
pub struct CfnSecurityProfileRef(NodeRef);

impl Clone for CfnSecurityProfileRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSecurityProfileRef {}
impl AsNode for CfnSecurityProfileRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSecurityProfileRef {
    /// What `Ref` returns: its `SecurityProfileArn`, a [`connect::SecurityProfileArn`](kinds::connect::SecurityProfileArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::connect::SecurityProfileArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The AWS Region where this resource was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedRegion`.
    #[inline]
    pub fn attr_last_modified_region(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedRegion")))
    }

    /// The timestamp when this resource was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }

    /// The Amazon Resource Name (ARN) of the security profile.
    ///
    /// `Fn::GetAtt` of `SecurityProfileArn`.
    #[inline]
    pub fn attr_security_profile_arn(&self) -> Value<kinds::connect::SecurityProfileArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SecurityProfileArn")))
    }
}

impl IntoValue<kinds::connect::SecurityProfileArn> for &CfnSecurityProfileRef {
    #[inline]
    fn into_value(self) -> Value<kinds::connect::SecurityProfileArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// This API is in preview release for Amazon Connect and is subject to change.
///
/// A third-party application's metadata.
///
/// The property type `Application` of `AWS::Connect::SecurityProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApplicationProperty(Object);

impl ApplicationProperty {
    /// `ApplicationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The permissions that the agent is granted on the application. For third-party applications, only the `ACCESS` permission is supported. For MCP Servers, the permissions are tool Identifiers accepted by MCP Server.
    ///
    /// `ApplicationPermissions`.
    pub fn application_permissions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ApplicationPermissions", value.into_value().into_node());
        self
    }

    /// Namespace of the application that you want to give access to.
    ///
    /// `Namespace`.
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Namespace", value.into_value().into_node());
        self
    }

    /// The type of the application.
    ///
    /// `Type`; one of `MCP`, `THIRD_PARTY_APPLICATION`.
    pub fn r#type(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Kind for ApplicationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApplicationProperty> for ApplicationProperty {}
impl From<ApplicationProperty> for Node {
    #[inline]
    fn from(value: ApplicationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApplicationProperty> for ApplicationProperty {
    #[inline]
    fn into_value(self) -> Value<ApplicationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A data table access control configuration.
///
/// The property type `DataTableAccessControlConfiguration` of `AWS::Connect::SecurityProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataTableAccessControlConfigurationProperty(Object);

impl DataTableAccessControlConfigurationProperty {
    /// `DataTableAccessControlConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration's primary attribute access control configuration.
    ///
    /// `PrimaryAttributeAccessControlConfiguration`.
    pub fn primary_attribute_access_control_configuration(
        mut self,
        value: impl IntoValue<PrimaryAttributeAccessControlConfigurationItemProperty>,
    ) -> Self {
        self.0.put(
            "PrimaryAttributeAccessControlConfiguration",
            value.into_value().into_node(),
        );
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

impl Kind for DataTableAccessControlConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataTableAccessControlConfigurationProperty>
    for DataTableAccessControlConfigurationProperty
{
}
impl From<DataTableAccessControlConfigurationProperty> for Node {
    #[inline]
    fn from(value: DataTableAccessControlConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataTableAccessControlConfigurationProperty>
    for DataTableAccessControlConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<DataTableAccessControlConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A first-party application's metadata.
///
/// The property type `FlowModule` of `AWS::Connect::SecurityProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct FlowModuleProperty(Object);

impl FlowModuleProperty {
    /// `FlowModuleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The identifier of the application that you want to give access to.
    ///
    /// `FlowModuleId`.
    pub fn flow_module_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FlowModuleId", value.into_value().into_node());
        self
    }

    /// The type of the first-party application
    ///
    /// `Type`.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Kind for FlowModuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FlowModuleProperty> for FlowModuleProperty {}
impl From<FlowModuleProperty> for Node {
    #[inline]
    fn from(value: FlowModuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FlowModuleProperty> for FlowModuleProperty {
    #[inline]
    fn into_value(self) -> Value<FlowModuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains granular access control configuration for security profiles, including data table access permissions.
///
/// The property type `GranularAccessControlConfiguration` of `AWS::Connect::SecurityProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct GranularAccessControlConfigurationProperty(Object);

impl GranularAccessControlConfigurationProperty {
    /// `GranularAccessControlConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The access control configuration for data tables.
    ///
    /// `DataTableAccessControlConfiguration`.
    pub fn data_table_access_control_configuration(
        mut self,
        value: impl IntoValue<DataTableAccessControlConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "DataTableAccessControlConfiguration",
            value.into_value().into_node(),
        );
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

impl Kind for GranularAccessControlConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GranularAccessControlConfigurationProperty>
    for GranularAccessControlConfigurationProperty
{
}
impl From<GranularAccessControlConfigurationProperty> for Node {
    #[inline]
    fn from(value: GranularAccessControlConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GranularAccessControlConfigurationProperty>
    for GranularAccessControlConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<GranularAccessControlConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A primary attribute access control configuration item.
///
/// The property type `PrimaryAttributeAccessControlConfigurationItem` of `AWS::Connect::SecurityProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrimaryAttributeAccessControlConfigurationItemProperty(Object);

impl PrimaryAttributeAccessControlConfigurationItemProperty {
    /// `PrimaryAttributeAccessControlConfigurationItemProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The item's primary attribute values.
    ///
    /// `PrimaryAttributeValues`.
    pub fn primary_attribute_values(
        mut self,
        value: impl IntoValue<List<PrimaryAttributeValueProperty>>,
    ) -> Self {
        self.0
            .put("PrimaryAttributeValues", value.into_value().into_node());
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

impl Kind for PrimaryAttributeAccessControlConfigurationItemProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrimaryAttributeAccessControlConfigurationItemProperty>
    for PrimaryAttributeAccessControlConfigurationItemProperty
{
}
impl From<PrimaryAttributeAccessControlConfigurationItemProperty> for Node {
    #[inline]
    fn from(value: PrimaryAttributeAccessControlConfigurationItemProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrimaryAttributeAccessControlConfigurationItemProperty>
    for PrimaryAttributeAccessControlConfigurationItemProperty
{
    #[inline]
    fn into_value(self) -> Value<PrimaryAttributeAccessControlConfigurationItemProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A primary attribute value.
///
/// The property type `PrimaryAttributeValue` of `AWS::Connect::SecurityProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrimaryAttributeValueProperty(Object);

impl PrimaryAttributeValueProperty {
    /// `PrimaryAttributeValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The value's access type.
    ///
    /// `AccessType`; one of `ALLOW`.
    pub fn access_type(mut self, value: impl IntoValue<AccessType>) -> Self {
        self.0.put("AccessType", value.into_value().into_node());
        self
    }

    /// The value's attribute name.
    ///
    /// `AttributeName`.
    pub fn attribute_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AttributeName", value.into_value().into_node());
        self
    }

    /// The value's values.
    ///
    /// `Values`.
    pub fn values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Values", value.into_value().into_node());
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

impl Kind for PrimaryAttributeValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrimaryAttributeValueProperty> for PrimaryAttributeValueProperty {}
impl From<PrimaryAttributeValueProperty> for Node {
    #[inline]
    fn from(value: PrimaryAttributeValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrimaryAttributeValueProperty> for PrimaryAttributeValueProperty {
    #[inline]
    fn into_value(self) -> Value<PrimaryAttributeValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AccessType` of a `PrimaryAttributeValue` of `AWS::Connect::SecurityProfile`.
pub enum AccessType {
    /// `ALLOW`.
    Allow,
}

#[diagnostic::do_not_recommend]
impl Kind for AccessType {}
#[diagnostic::do_not_recommend]
impl TextKind for AccessType {}
#[diagnostic::do_not_recommend]
impl IdKind for AccessType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AccessType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AccessType> for AccessType {
    #[inline]
    fn into_value(self) -> Value<AccessType> {
        const VALUES: &[&str] = &["ALLOW"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `Application` of `AWS::Connect::SecurityProfile`.
pub enum Type {
    /// `MCP`.
    Mcp,
    /// `THIRD_PARTY_APPLICATION`.
    ThirdPartyApplication,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["MCP", "THIRD_PARTY_APPLICATION"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
