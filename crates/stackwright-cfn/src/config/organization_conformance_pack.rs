// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Config::OrganizationConformancePack` and its property types.

use crate::l1::*;

/// OrganizationConformancePack deploys conformance packs across member accounts in an AWS Organizations. OrganizationConformancePack enables organization service access for `config-multiaccountsetup.amazonaws.com` through the `EnableAWSServiceAccess` action and creates a service linked role in the master account of your organization. The service linked role is created only when the role does not exist in the master account.
///
/// `AWS::Config::OrganizationConformancePack`; `Ref` returns its `OrganizationConformancePackName`, a [`config::OrganizationConformancePackName`](kinds::config::OrganizationConformancePackName).
/// Changing one of these replaces it: `OrganizationConformancePackName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-organizationconformancepack.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnOrganizationConformancePack(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Config::OrganizationConformancePack",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("organization_conformance_pack.rules"),
};

impl CfnOrganizationConformancePack {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Config::OrganizationConformancePack";

    /// `CfnOrganizationConformancePack` with its required properties, in alphabetical order:
    ///
    /// - `organization_conformance_pack_name`: The name you assign to an organization conformance pack.
    pub fn new(organization_conformance_pack_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "OrganizationConformancePackName",
            organization_conformance_pack_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// A list of `ConformancePackInputParameter` objects.
    ///
    /// `ConformancePackInputParameters`; updated in place.
    pub fn conformance_pack_input_parameters(
        mut self,
        value: impl IntoValue<List<ConformancePackInputParameterProperty>>,
    ) -> Self {
        self.0.put(
            "ConformancePackInputParameters",
            value.into_value().into_node(),
        );
        self
    }

    /// The name of the Amazon S3 bucket where AWS Config stores conformance pack templates.
    ///
    /// > This field is optional.
    ///
    /// `DeliveryS3Bucket`; updated in place.
    pub fn delivery_s3_bucket(mut self, value: impl IntoValue<kinds::s3::BucketName>) -> Self {
        self.0
            .put("DeliveryS3Bucket", value.into_value().into_node());
        self
    }

    /// Any folder structure you want to add to an Amazon S3 bucket.
    ///
    /// > This field is optional.
    ///
    /// `DeliveryS3KeyPrefix`; updated in place.
    pub fn delivery_s3_key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DeliveryS3KeyPrefix", value.into_value().into_node());
        self
    }

    /// A comma-separated list of accounts excluded from organization conformance pack.
    ///
    /// `ExcludedAccounts`; updated in place.
    pub fn excluded_accounts(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ExcludedAccounts", value.into_value().into_node());
        self
    }

    /// The tags for the organization conformance pack.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// A string containing full conformance pack template body. Structure containing the template body with a minimum length of 1 byte and a maximum length of 51,200 bytes.
    ///
    /// `TemplateBody`; updated in place.
    pub fn template_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TemplateBody", value.into_value().into_node());
        self
    }

    /// Location of file containing the template body. The uri must point to the conformance pack template (max size: 300 KB).
    ///
    /// `TemplateS3Uri`; updated in place.
    pub fn template_s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TemplateS3Uri", value.into_value().into_node());
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

impl Construct for CfnOrganizationConformancePack {
    type Handle = CfnOrganizationConformancePackRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnOrganizationConformancePackRef {
        CfnOrganizationConformancePackRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnOrganizationConformancePack`] of a stack.
pub struct CfnOrganizationConformancePackRef(NodeRef);

impl Clone for CfnOrganizationConformancePackRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnOrganizationConformancePackRef {}
impl AsNode for CfnOrganizationConformancePackRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnOrganizationConformancePackRef {
    /// What `Ref` returns: its `OrganizationConformancePackName`, a [`config::OrganizationConformancePackName`](kinds::config::OrganizationConformancePackName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::config::OrganizationConformancePackName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Amazon Resource Name (ARN) of the organization conformance pack.
    ///
    /// `Fn::GetAtt` of `OrganizationConformancePackArn`.
    #[inline]
    pub fn attr_organization_conformance_pack_arn(
        &self,
    ) -> Value<kinds::config::OrganizationConformancePackArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("OrganizationConformancePackArn"),
        ))
    }
}

impl IntoValue<kinds::config::OrganizationConformancePackName>
    for &CfnOrganizationConformancePackRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::config::OrganizationConformancePackName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::config::OrganizationConformancePackArn>
    for &CfnOrganizationConformancePackRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::config::OrganizationConformancePackArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("OrganizationConformancePackArn"),
        ))
    }
}

/// Input parameters in the form of key-value pairs for the conformance pack, both of which you define. Keys can have a maximum character length of 255 characters, and values can have a maximum length of 4096 characters.
///
/// The property type `ConformancePackInputParameter` of `AWS::Config::OrganizationConformancePack`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConformancePackInputParameterProperty(Object);

impl ConformancePackInputParameterProperty {
    /// `ConformancePackInputParameterProperty` with its required properties, in alphabetical order:
    ///
    /// - `parameter_name`: One part of a key-value pair.
    /// - `parameter_value`: One part of a key-value pair.
    pub fn new(
        parameter_name: impl IntoValue<String>,
        parameter_value: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ParameterName", parameter_name.into_value().into_node());
        object_.put("ParameterValue", parameter_value.into_value().into_node());
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

impl Kind for ConformancePackInputParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConformancePackInputParameterProperty> for ConformancePackInputParameterProperty {}
impl From<ConformancePackInputParameterProperty> for Node {
    #[inline]
    fn from(value: ConformancePackInputParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConformancePackInputParameterProperty> for ConformancePackInputParameterProperty {
    #[inline]
    fn into_value(self) -> Value<ConformancePackInputParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
