// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DirectoryService::MicrosoftAD` and its property types.

use crate::l1::*;

/// The `AWS::DirectoryService::MicrosoftAD` resource specifies a Microsoft Active Directory in AWS so that your directory users and groups can access the AWS Management Console and AWS applications using their existing credentials. For more information, see [AWS Managed Microsoft AD](https://docs.aws.amazon.com/directoryservice/latest/admin-guide/directory_microsoft_ad.html) in the *Directory Service Admin Guide*.
///
/// `AWS::DirectoryService::MicrosoftAD`; `Ref` returns its `Id`, a [`directoryservice::MicrosoftAdId`](kinds::directoryservice::MicrosoftAdId).
/// Changing one of these replaces it: `CreateAlias`, `Edition`, `Name`, `Password`, `ShortName`, `VpcSettings`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directoryservice-microsoftad.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMicrosoftAD(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DirectoryService::MicrosoftAD",
    tags: None,
    rules: include_str!("microsoft_ad.rules"),
};

impl CfnMicrosoftAD {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DirectoryService::MicrosoftAD";

    /// `CfnMicrosoftAD` with its required properties, in alphabetical order:
    ///
    /// - `name`: The fully qualified domain name for the AWS Managed Microsoft AD directory, such as `corp.example.com`.
    /// - `password`: The password for the default administrative user named `Admin`.
    /// - `vpc_settings`: Specifies the VPC settings of the Microsoft AD directory server in AWS.
    pub fn new(
        name: impl IntoValue<String>,
        password: impl IntoValue<String>,
        vpc_settings: impl IntoValue<VpcSettingsProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Password", password.into_value().into_node());
        object_.put("VpcSettings", vpc_settings.into_value().into_node());
        Self(object_)
    }

    /// Specifies an alias for a directory and assigns the alias to the directory. The alias is used to construct the access URL for the directory, such as `http://<alias>.awsapps.com`. By default, CloudFormation does not create an alias.
    ///
    /// > After an alias has been created, it cannot be deleted or reused, so this operation should only be used when absolutely necessary.
    ///
    /// `CreateAlias`; an update replaces the resource.
    pub fn create_alias(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("CreateAlias", value.into_value().into_node());
        self
    }

    /// AWS Managed Microsoft AD is available in two editions: `Standard` and `Enterprise`. `Enterprise` is the default.
    ///
    /// `Edition`; an update replaces the resource.
    pub fn edition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Edition", value.into_value().into_node());
        self
    }

    /// Whether to enable single sign-on for a Microsoft Active Directory in AWS. Single sign-on allows users in your directory to access certain AWS services from a computer joined to the directory without having to enter their credentials separately. If you don't specify a value, CloudFormation disables single sign-on by default.
    ///
    /// `EnableSso`; updated in place.
    pub fn enable_sso(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("EnableSso", value.into_value().into_node());
        self
    }

    /// The NetBIOS name for your domain, such as `CORP`. If you don't specify a NetBIOS name, it will default to the first part of your directory DNS. For example, `CORP` for the directory DNS `corp.example.com`.
    ///
    /// `ShortName`; an update replaces the resource.
    pub fn short_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ShortName", value.into_value().into_node());
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

impl Construct for CfnMicrosoftAD {
    type Handle = CfnMicrosoftADRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMicrosoftADRef {
        CfnMicrosoftADRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMicrosoftAD`] of a stack.
pub struct CfnMicrosoftADRef(NodeRef);

impl Clone for CfnMicrosoftADRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMicrosoftADRef {}
impl AsNode for CfnMicrosoftADRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMicrosoftADRef {
    /// What `Ref` returns: its `Id`, a [`directoryservice::MicrosoftAdId`](kinds::directoryservice::MicrosoftAdId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::directoryservice::MicrosoftAdId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The alias for a directory. For example: `alias4-mydirectory-12345abcgmzsk` (if you have the `CreateAlias` property set to true).
    ///
    /// `Fn::GetAtt` of `Alias`.
    #[inline]
    pub fn attr_alias(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Alias")))
    }

    /// The IP addresses of the DNS servers for the directory, such as `[ "192.0.2.1", "192.0.2.2" ]`.
    ///
    /// `Fn::GetAtt` of `DnsIpAddresses`.
    #[inline]
    pub fn attr_dns_ip_addresses(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DnsIpAddresses")))
    }

    /// The directory ID. For example: `d-12373a053a`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::directoryservice::MicrosoftAdId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::directoryservice::MicrosoftAdId> for &CfnMicrosoftADRef {
    #[inline]
    fn into_value(self) -> Value<kinds::directoryservice::MicrosoftAdId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Contains VPC information for the [CreateDirectory](https://docs.aws.amazon.com/directoryservice/latest/devguide/API_CreateDirectory.html) or [CreateMicrosoftAD](https://docs.aws.amazon.com/directoryservice/latest/devguide/API_CreateMicrosoftAD.html) operation.
///
/// The property type `VpcSettings` of `AWS::DirectoryService::MicrosoftAD`.
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
