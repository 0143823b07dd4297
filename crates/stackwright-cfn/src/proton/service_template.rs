// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Proton::ServiceTemplate` and its property types.

use crate::l1::*;

/// Create a service template. The administrator creates a service template to define standardized infrastructure and an optional CI/CD service pipeline. Developers, in turn, select the service template from AWS Proton. If the selected service template includes a service pipeline definition, they provide a link to their source code repository. AWS Proton then deploys and manages the infrastructure defined by the selected service template. For more information, see [AWS Proton templates](https://docs.aws.amazon.com/proton/latest/userguide/ag-templates.html) in the *AWS Proton User Guide*.
///
/// `AWS::Proton::ServiceTemplate`; `Ref` returns its `Arn`, a [`proton::ServiceTemplateArn`](kinds::proton::ServiceTemplateArn).
/// Changing one of these replaces it: `EncryptionKey`, `Name`, `PipelineProvisioning`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-proton-servicetemplate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnServiceTemplate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Proton::ServiceTemplate",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("service_template.rules"),
};

impl CfnServiceTemplate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Proton::ServiceTemplate";

    /// `CfnServiceTemplate` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A description of the service template.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The service template name as displayed in the developer interface.
    ///
    /// `DisplayName`; updated in place.
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DisplayName", value.into_value().into_node());
        self
    }

    /// The customer provided service template encryption key that's used to encrypt data.
    ///
    /// `EncryptionKey`; an update replaces the resource.
    pub fn encryption_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EncryptionKey", value.into_value().into_node());
        self
    }

    /// The name of the service template.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// If `pipelineProvisioning` is `true`, a service pipeline is included in the service template. Otherwise, a service pipeline *isn't* included in the service template.
    ///
    /// `PipelineProvisioning`; one of `CUSTOMER_MANAGED`; an update replaces the resource.
    pub fn pipeline_provisioning(mut self, value: impl IntoValue<PipelineProvisioning>) -> Self {
        self.0
            .put("PipelineProvisioning", value.into_value().into_node());
        self
    }

    /// An object that includes the template bundle S3 bucket path and name for the new version of a service template.
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

impl Construct for CfnServiceTemplate {
    type Handle = CfnServiceTemplateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnServiceTemplateRef {
        CfnServiceTemplateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnServiceTemplate`] of a stack.
pub struct CfnServiceTemplateRef(NodeRef);

impl Clone for CfnServiceTemplateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnServiceTemplateRef {}
impl AsNode for CfnServiceTemplateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnServiceTemplateRef {
    /// What `Ref` returns: its `Arn`, a [`proton::ServiceTemplateArn`](kinds::proton::ServiceTemplateArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::proton::ServiceTemplateArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the service template ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::proton::ServiceTemplateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::proton::ServiceTemplateArn> for &CfnServiceTemplateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::proton::ServiceTemplateArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `PipelineProvisioning` of `AWS::Proton::ServiceTemplate`.
pub enum PipelineProvisioning {
    /// `CUSTOMER_MANAGED`.
    CustomerManaged,
}

#[diagnostic::do_not_recommend]
impl Kind for PipelineProvisioning {}
#[diagnostic::do_not_recommend]
impl TextKind for PipelineProvisioning {}
#[diagnostic::do_not_recommend]
impl IdKind for PipelineProvisioning {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PipelineProvisioning {}
#[diagnostic::do_not_recommend]
impl IntoValue<PipelineProvisioning> for PipelineProvisioning {
    #[inline]
    fn into_value(self) -> Value<PipelineProvisioning> {
        const VALUES: &[&str] = &["CUSTOMER_MANAGED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
