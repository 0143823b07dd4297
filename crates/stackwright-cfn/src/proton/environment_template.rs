// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Proton::EnvironmentTemplate` and its property types.

use crate::l1::*;

/// Create an environment template for AWS Proton. For more information, see [Environment Templates](https://docs.aws.amazon.com/proton/latest/userguide/ag-templates.html) in the *AWS Proton User Guide*.
///
/// You can create an environment template in one of the two following ways:
///
/// - Register and publish a *standard* environment template that instructs AWS Proton to deploy and manage environment infrastructure.
/// - Register and publish a *customer managed* environment template that connects AWS Proton to your existing provisioned infrastructure that you manage. AWS Proton *doesn't* manage your existing provisioned infrastructure. To create an environment template for customer provisioned and managed infrastructure, include the `provisioning` parameter and set the value to `CUSTOMER_MANAGED`. For more information, see [Register and publish an environment template](https://docs.aws.amazon.com/proton/latest/userguide/template-create.html) in the *AWS Proton User Guide*.
///
/// `AWS::Proton::EnvironmentTemplate`; `Ref` returns its `Arn`, a [`proton::EnvironmentTemplateArn`](kinds::proton::EnvironmentTemplateArn).
/// Changing one of these replaces it: `EncryptionKey`, `Name`, `Provisioning`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-proton-environmenttemplate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEnvironmentTemplate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Proton::EnvironmentTemplate",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("environment_template.rules"),
};

impl CfnEnvironmentTemplate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Proton::EnvironmentTemplate";

    /// `CfnEnvironmentTemplate` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A description of the environment template.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The name of the environment template as displayed in the developer interface.
    ///
    /// `DisplayName`; updated in place.
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DisplayName", value.into_value().into_node());
        self
    }

    /// The customer provided encryption key for the environment template.
    ///
    /// `EncryptionKey`; an update replaces the resource.
    pub fn encryption_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EncryptionKey", value.into_value().into_node());
        self
    }

    /// The name of the environment template.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// When included, indicates that the environment template is for customer provisioned and managed infrastructure.
    ///
    /// `Provisioning`; one of `CUSTOMER_MANAGED`; an update replaces the resource.
    pub fn provisioning(mut self, value: impl IntoValue<Provisioning>) -> Self {
        self.0.put("Provisioning", value.into_value().into_node());
        self
    }

    /// An optional list of metadata items that you can associate with the AWS Proton environment template. A tag is a key-value pair.
    ///
    /// For more information, see [AWS Proton resources and tagging](https://docs.aws.amazon.com/proton/latest/userguide/resources.html) in the *AWS Proton User Guide*.
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

impl Construct for CfnEnvironmentTemplate {
    type Handle = CfnEnvironmentTemplateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEnvironmentTemplateRef {
        CfnEnvironmentTemplateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEnvironmentTemplate`] of a stack.
pub struct CfnEnvironmentTemplateRef(NodeRef);

impl Clone for CfnEnvironmentTemplateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEnvironmentTemplateRef {}
impl AsNode for CfnEnvironmentTemplateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEnvironmentTemplateRef {
    /// What `Ref` returns: its `Arn`, a [`proton::EnvironmentTemplateArn`](kinds::proton::EnvironmentTemplateArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::proton::EnvironmentTemplateArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the ARN of the environment template.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::proton::EnvironmentTemplateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::proton::EnvironmentTemplateArn> for &CfnEnvironmentTemplateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::proton::EnvironmentTemplateArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `Provisioning` of `AWS::Proton::EnvironmentTemplate`.
pub enum Provisioning {
    /// `CUSTOMER_MANAGED`.
    CustomerManaged,
}

#[diagnostic::do_not_recommend]
impl Kind for Provisioning {}
#[diagnostic::do_not_recommend]
impl TextKind for Provisioning {}
#[diagnostic::do_not_recommend]
impl IdKind for Provisioning {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Provisioning {}
#[diagnostic::do_not_recommend]
impl IntoValue<Provisioning> for Provisioning {
    #[inline]
    fn into_value(self) -> Value<Provisioning> {
        const VALUES: &[&str] = &["CUSTOMER_MANAGED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
