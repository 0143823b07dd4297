// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DirectoryService::SimpleAD` and its property types.

use crate::l1::*;

/// The `AWS::DirectoryService::SimpleAD` resource specifies an Directory Service Simple Active Directory ( Simple AD ) in AWS so that your directory users and groups can access the AWS Management Console and AWS applications using their existing credentials. Simple AD is a Microsoft Active Directory–compatible directory. For more information, see [Simple Active Directory](https://docs.aws.amazon.com/directoryservice/latest/admin-guide/directory_simple_ad.html) in the *Directory Service Admin Guide*.
///
/// `AWS::DirectoryService::SimpleAD`; `Ref` returns its `DirectoryId`, a [`directoryservice::SimpleAdDirectoryId`](kinds::directoryservice::SimpleAdDirectoryId).
/// Changing one of these replaces it: `CreateAlias`, `Description`, `Name`, `Password`, `ShortName`, `Size`, `VpcSettings`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directoryservice-simplead.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSimpleAD(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DirectoryService::SimpleAD",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("simple_ad.rules"),
};

impl CfnSimpleAD {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DirectoryService::SimpleAD";

    /// `CfnSimpleAD` with its required properties, in alphabetical order:
    ///
    /// - `name`: The fully qualified name for the directory, such as `corp.example.com`.
    /// - `size`: The size of the directory.
    /// - `vpc_settings`: A [DirectoryVpcSettings](https://docs.aws.amazon.com/directoryservice/latest/devguide/API_DirectoryVpcSettings.html) object that contains additional information for the operation.
    pub fn new(
        name: impl IntoValue<String>,
        size: impl IntoValue<String>,
        vpc_settings: impl IntoValue<VpcSettingsProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Size", size.into_value().into_node());
        object_.put("VpcSettings", vpc_settings.into_value().into_node());
        Self(object_)
    }

    /// If set to `true`, specifies an alias for a directory and assigns the alias to the directory. The alias is used to construct the access URL for the directory, such as `http://<alias>.awsapps.com`. By default, this property is set to `false`.
    ///
    /// > After an alias has been created, it cannot be deleted or reused, so this operation should only be used when absolutely necessary.
    ///
    /// `CreateAlias`; an update replaces the resource.
    pub fn create_alias(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("CreateAlias", value.into_value().into_node());
        self
    }

    /// A description for the directory.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Whether to enable single sign-on for a directory. If you don't specify a value, CloudFormation disables single sign-on by default.
    ///
    /// `EnableSso`; updated in place.
    pub fn enable_sso(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("EnableSso", value.into_value().into_node());
        self
    }

    /// The password for the directory administrator. The directory creation process creates a directory administrator account with the user name `Administrator` and this password.
    ///
    /// If you need to change the password for the administrator account, see the [ResetUserPassword](https://docs.aws.amazon.com/directoryservice/latest/devguide/API_ResetUserPassword.html) API call in the *Directory Service API Reference*.
    ///
    /// `Password`; an update replaces the resource.
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Password", value.into_value().into_node());
        self
    }

    /// The NetBIOS name of the directory, such as `CORP`.
    ///
    /// `ShortName`; an update replaces the resource.
    pub fn short_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ShortName", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
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

impl Construct for CfnSimpleAD {
    type Handle = CfnSimpleADRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSimpleADRef {
        CfnSimpleADRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSimpleAD`] of a stack.
pub struct CfnSimpleADRef(NodeRef);

impl Clone for CfnSimpleADRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSimpleADRef {}
impl AsNode for CfnSimpleADRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSimpleADRef {
    /// What `Ref` returns: its `DirectoryId`, a [`directoryservice::SimpleAdDirectoryId`](kinds::directoryservice::SimpleAdDirectoryId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::directoryservice::SimpleAdDirectoryId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The alias for a directory. For example: `alias4-mydirectory-12345abcgmzsk` (if you have the `CreateAlias` property set to true).
    ///
    /// `Fn::GetAtt` of `Alias`.
    #[inline]
    pub fn attr_alias(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Alias")))
    }

    /// The directory ID. For example: `d-12373a053a`.
    ///
    /// `Fn::GetAtt` of `DirectoryId`.
    #[inline]
    pub fn attr_directory_id(&self) -> Value<kinds::directoryservice::SimpleAdDirectoryId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DirectoryId")))
    }

    /// The IP addresses of the DNS servers for the directory, such as `[ "172.31.3.154", "172.31.63.203" ]`.
    ///
    /// `Fn::GetAtt` of `DnsIpAddresses`.
    #[inline]
    pub fn attr_dns_ip_addresses(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DnsIpAddresses")))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::directoryservice::SimpleAdDirectoryId> for &CfnSimpleADRef {
    #[inline]
    fn into_value(self) -> Value<kinds::directoryservice::SimpleAdDirectoryId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Contains VPC information for the [CreateDirectory](https://docs.aws.amazon.com/directoryservice/latest/devguide/API_CreateDirectory.html) or [CreateMicrosoftAD](https://docs.aws.amazon.com/directoryservice/latest/devguide/API_CreateMicrosoftAD.html) operation.
///
/// The property type `VpcSettings` of `AWS::DirectoryService::SimpleAD`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcSettingsProperty(Object);

impl VpcSettingsProperty {
    /// `VpcSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `subnet_ids`: The identifiers of the subnets for the directory servers.
    /// - `vpc_id`: The identifier of the VPC in which to create the directory.
    pub fn new(
        subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>,
        vpc_id: impl IntoValue<kinds::ec2::VpcId>,
    ) -> Self {
        let mut object_ = Object::typed();
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

impl Kind for VpcSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcSettingsProperty> for VpcSettingsProperty {}
impl From<VpcSettingsProperty> for Node {
    #[inline]
    fn from(value: VpcSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcSettingsProperty> for VpcSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<VpcSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
