// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SystemsManagerSAP::Application` and its property types.

use crate::l1::*;

/// An SAP application registered with AWS Systems Manager for SAP.
///
/// `AWS::SystemsManagerSAP::Application`; `Ref` returns its `Arn`, a [`systemsmanagersap::ApplicationArn`](kinds::systemsmanagersap::ApplicationArn).
/// Changing one of these replaces it: `ComponentsInfo`, `Credentials`, `DatabaseArn`, `Instances`, `SapInstanceNumber`, `Sid`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-systemsmanagersap-application.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApplication(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SystemsManagerSAP::Application",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("application.rules"),
};

impl CfnApplication {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SystemsManagerSAP::Application";

    /// `CfnApplication` with its required properties, in alphabetical order:
    ///
    /// - `application_id`: The ID of the application.
    /// - `application_type`: The type of the application.
    pub fn new(
        application_id: impl IntoValue<String>,
        application_type: impl IntoValue<ApplicationType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationId", application_id.into_value().into_node());
        object_.put("ApplicationType", application_type.into_value().into_node());
        Self(object_)
    }

    /// This is an optional parameter for component details to which the SAP ABAP application is attached, such as Web Dispatcher.
    ///
    /// `ComponentsInfo`; an update replaces the resource.
    pub fn components_info(mut self, value: impl IntoValue<List<ComponentInfoProperty>>) -> Self {
        self.0.put("ComponentsInfo", value.into_value().into_node());
        self
    }

    /// The credentials of the SAP application.
    ///
    /// `Credentials`; an update replaces the resource.
    pub fn credentials(mut self, value: impl IntoValue<List<CredentialProperty>>) -> Self {
        self.0.put("Credentials", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the database.
    ///
    /// `DatabaseArn`; an update replaces the resource.
    pub fn database_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DatabaseArn", value.into_value().into_node());
        self
    }

    /// The Amazon EC2 instances on which your SAP application is running.
    ///
    /// `Instances`; an update replaces the resource.
    pub fn instances(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Instances", value.into_value().into_node());
        self
    }

    /// The SAP instance number of the application.
    ///
    /// `SapInstanceNumber`; an update replaces the resource.
    pub fn sap_instance_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SapInstanceNumber", value.into_value().into_node());
        self
    }

    /// The System ID of the application.
    ///
    /// `Sid`; an update replaces the resource.
    pub fn sid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Sid", value.into_value().into_node());
        self
    }

    /// The tags on the application.
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

impl Construct for CfnApplication {
    type Handle = CfnApplicationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApplicationRef {
        CfnApplicationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApplication`] of a stack.
pub struct CfnApplicationRef(NodeRef);

impl Clone for CfnApplicationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApplicationRef {}
impl AsNode for CfnApplicationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApplicationRef {
    /// What `Ref` returns: its `Arn`, a [`systemsmanagersap::ApplicationArn`](kinds::systemsmanagersap::ApplicationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::systemsmanagersap::ApplicationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name of the SAP application.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::systemsmanagersap::ApplicationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::systemsmanagersap::ApplicationArn> for &CfnApplicationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::systemsmanagersap::ApplicationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// This is information about the component of your SAP application, such as Web Dispatcher.
///
/// The property type `ComponentInfo` of `AWS::SystemsManagerSAP::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComponentInfoProperty(Object);

impl ComponentInfoProperty {
    /// `ComponentInfoProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This string is the type of the component.
    ///
    /// Accepted value is `WD`.
    ///
    /// `ComponentType`; one of `HANA`, `HANA_NODE`, `ABAP`, `ASCS`, `DIALOG`, `WEBDISP`, `WD`, `ERS`.
    pub fn component_type(mut self, value: impl IntoValue<ComponentType>) -> Self {
        self.0.put("ComponentType", value.into_value().into_node());
        self
    }

    /// This is the Amazon EC2 instance on which your SAP component is running.
    ///
    /// Accepted values are alphanumeric.
    ///
    /// `Ec2InstanceId`.
    pub fn ec2_instance_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Ec2InstanceId", value.into_value().into_node());
        self
    }

    /// This string is the SAP System ID of the component.
    ///
    /// Accepted values are alphanumeric.
    ///
    /// `Sid`.
    pub fn sid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Sid", value.into_value().into_node());
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

impl Kind for ComponentInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComponentInfoProperty> for ComponentInfoProperty {}
impl From<ComponentInfoProperty> for Node {
    #[inline]
    fn from(value: ComponentInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComponentInfoProperty> for ComponentInfoProperty {
    #[inline]
    fn into_value(self) -> Value<ComponentInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The credentials of your SAP application.
///
/// The property type `Credential` of `AWS::SystemsManagerSAP::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct CredentialProperty(Object);

impl CredentialProperty {
    /// `CredentialProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of the application credentials.
    ///
    /// `CredentialType`; one of `ADMIN`; an update replaces the resource.
    pub fn credential_type(mut self, value: impl IntoValue<CredentialType>) -> Self {
        self.0.put("CredentialType", value.into_value().into_node());
        self
    }

    /// The name of the SAP HANA database.
    ///
    /// `DatabaseName`; an update replaces the resource.
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DatabaseName", value.into_value().into_node());
        self
    }

    /// The secret ID created in AWS Secrets Manager to store the credentials of the SAP application.
    ///
    /// `SecretId`; an update replaces the resource.
    pub fn secret_id(mut self, value: impl IntoValue<kinds::secretsmanager::SecretArn>) -> Self {
        self.0.put("SecretId", value.into_value().into_node());
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

impl Kind for CredentialProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CredentialProperty> for CredentialProperty {}
impl From<CredentialProperty> for Node {
    #[inline]
    fn from(value: CredentialProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CredentialProperty> for CredentialProperty {
    #[inline]
    fn into_value(self) -> Value<CredentialProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ApplicationType` of `AWS::SystemsManagerSAP::Application`.
pub enum ApplicationType {
    /// `HANA`.
    Hana,
    /// `SAP_ABAP`.
    SapAbap,
}

#[diagnostic::do_not_recommend]
impl Kind for ApplicationType {}
#[diagnostic::do_not_recommend]
impl TextKind for ApplicationType {}
#[diagnostic::do_not_recommend]
impl IdKind for ApplicationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ApplicationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ApplicationType> for ApplicationType {
    #[inline]
    fn into_value(self) -> Value<ApplicationType> {
        const VALUES: &[&str] = &["HANA", "SAP_ABAP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ComponentType` of a `ComponentInfo` of `AWS::SystemsManagerSAP::Application`.
pub enum ComponentType {
    /// `ABAP`.
    Abap,
    /// `ASCS`.
    Ascs,
    /// `DIALOG`.
    Dialog,
    /// `ERS`.
    Ers,
    /// `HANA`.
    Hana,
    /// `HANA_NODE`.
    HanaNode,
    /// `WD`.
    Wd,
    /// `WEBDISP`.
    Webdisp,
}

#[diagnostic::do_not_recommend]
impl Kind for ComponentType {}
#[diagnostic::do_not_recommend]
impl TextKind for ComponentType {}
#[diagnostic::do_not_recommend]
impl IdKind for ComponentType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ComponentType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ComponentType> for ComponentType {
    #[inline]
    fn into_value(self) -> Value<ComponentType> {
        const VALUES: &[&str] = &[
            "ABAP",
            "ASCS",
            "DIALOG",
            "ERS",
            "HANA",
            "HANA_NODE",
            "WD",
            "WEBDISP",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CredentialType` of a `Credential` of `AWS::SystemsManagerSAP::Application`.
pub enum CredentialType {
    /// `ADMIN`.
    Admin,
}

#[diagnostic::do_not_recommend]
impl Kind for CredentialType {}
#[diagnostic::do_not_recommend]
impl TextKind for CredentialType {}
#[diagnostic::do_not_recommend]
impl IdKind for CredentialType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CredentialType {}
#[diagnostic::do_not_recommend]
impl IntoValue<CredentialType> for CredentialType {
    #[inline]
    fn into_value(self) -> Value<CredentialType> {
        const VALUES: &[&str] = &["ADMIN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
