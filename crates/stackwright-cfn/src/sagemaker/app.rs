// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::App` and its property types.

use crate::l1::*;

/// Creates a running app for the specified UserProfile. This operation is automatically invoked by Amazon SageMaker AI upon access to the associated Domain, and when new kernel configurations are selected by the user. A user may have multiple Apps active simultaneously.
///
/// `AWS::SageMaker::App`; `Ref` returns the physical id, which is made of `AppName`, `AppType`, `DomainId`, `UserProfileName`.
/// Changing one of these replaces it: `AppName`, `AppType`, `DomainId`, `ResourceSpec`, `Tags`, `UserProfileName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-app.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApp(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::App",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("app.rules"),
};

impl CfnApp {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::App";

    /// `CfnApp` with its required properties, in alphabetical order:
    ///
    /// - `app_name`: The name of the app.
    /// - `app_type`: The type of app.
    /// - `domain_id`: The domain ID.
    /// - `user_profile_name`: The user profile name.
    pub fn new(
        app_name: impl IntoValue<String>,
        app_type: impl IntoValue<AppType>,
        domain_id: impl IntoValue<kinds::sagemaker::DomainId>,
        user_profile_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AppName", app_name.into_value().into_node());
        object_.put("AppType", app_type.into_value().into_node());
        object_.put("DomainId", domain_id.into_value().into_node());
        object_.put(
            "UserProfileName",
            user_profile_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// Indicates whether the application is launched in recovery mode.
    ///
    /// `RecoveryMode`; updated in place.
    pub fn recovery_mode(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("RecoveryMode", value.into_value().into_node());
        self
    }

    /// Specifies the ARNs of a SageMaker image and SageMaker image version, and the instance type that the version runs on.
    ///
    /// `ResourceSpec`; an update replaces the resource.
    pub fn resource_spec(mut self, value: impl IntoValue<ResourceSpecProperty>) -> Self {
        self.0.put("ResourceSpec", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// `Tags`; an update replaces the resource.
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

impl Construct for CfnApp {
    type Handle = CfnAppRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAppRef {
        CfnAppRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApp`] of a stack.
pub struct CfnAppRef(NodeRef);

impl Clone for CfnAppRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAppRef {}
impl AsNode for CfnAppRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAppRef {
    /// What `Ref` returns: the physical id, which is made of `AppName`, `AppType`, `DomainId`, `UserProfileName`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the app, such as `arn:aws:sagemaker:us-west-2:account-id:app/my-app-name`.
    ///
    /// `Fn::GetAtt` of `AppArn`.
    #[inline]
    pub fn attr_app_arn(&self) -> Value<kinds::sagemaker::AppArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AppArn")))
    }

    /// The lifecycle configuration that runs before the default lifecycle configuration. It can override changes made in the default lifecycle configuration.
    ///
    /// `Fn::GetAtt` of `BuiltInLifecycleConfigArn`.
    #[inline]
    pub fn attr_built_in_lifecycle_config_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("BuiltInLifecycleConfigArn"),
        ))
    }
}

impl IntoValue<kinds::sagemaker::AppArn> for &CfnAppRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::AppArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AppArn")))
    }
}

/// Specifies the ARN's of a SageMaker AI image and SageMaker AI image version, and the instance type that the version runs on.
///
/// > When both `SageMakerImageVersionArn` and `SageMakerImageArn` are passed, `SageMakerImageVersionArn` is used. Any updates to `SageMakerImageArn` will not take effect if `SageMakerImageVersionArn` already exists in the `ResourceSpec` because `SageMakerImageVersionArn` always takes precedence. To clear the value set for `SageMakerImageVersionArn`, pass `None` as the value.
///
/// The property type `ResourceSpec` of `AWS::SageMaker::App`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceSpecProperty(Object);

impl ResourceSpecProperty {
    /// `ResourceSpecProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The instance type that the image version runs on.
    ///
    /// > *JupyterServer apps* only support the `system` value.
    /// >
    /// > For *KernelGateway apps*, the `system` value is translated to `ml.t3.medium`. KernelGateway apps also support all other values for available instance types.
    ///
    /// `InstanceType`; one of `system`, `ml.t3.micro`, `ml.t3.small`, `ml.t3.medium`, `ml.t3.large`, `ml.t3.xlarge`, `ml.t3.2xlarge`, `ml.m5.large`, `ml.m5.xlarge`, `ml.m5.2xlarge`, `ml.m5.4xlarge`, `ml.m5.8xlarge`, …; an update replaces the resource.
    pub fn instance_type(mut self, value: impl IntoValue<InstanceType>) -> Self {
        self.0.put("InstanceType", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the Lifecycle Configuration attached to the Resource.
    ///
    /// `LifecycleConfigArn`.
    pub fn lifecycle_config_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LifecycleConfigArn", value.into_value().into_node());
        self
    }

    /// The ARN of the SageMaker AI image that the image version belongs to.
    ///
    /// `SageMakerImageArn`; an update replaces the resource.
    pub fn sage_maker_image_arn(
        mut self,
        value: impl IntoValue<kinds::sagemaker::ImageArn>,
    ) -> Self {
        self.0
            .put("SageMakerImageArn", value.into_value().into_node());
        self
    }

    /// The ARN of the image version created on the instance. To clear the value set for `SageMakerImageVersionArn`, pass `None` as the value.
    ///
    /// `SageMakerImageVersionArn`; an update replaces the resource.
    pub fn sage_maker_image_version_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SageMakerImageVersionArn", value.into_value().into_node());
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

impl Kind for ResourceSpecProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceSpecProperty> for ResourceSpecProperty {}
impl From<ResourceSpecProperty> for Node {
    #[inline]
    fn from(value: ResourceSpecProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceSpecProperty> for ResourceSpecProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceSpecProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AppType` of `AWS::SageMaker::App`.
pub enum AppType {
    /// `Canvas`.
    Canvas,
    /// `JupyterServer`.
    JupyterServer,
    /// `KernelGateway`.
    KernelGateway,
    /// `RSessionGateway`.
    RSessionGateway,
    /// `RStudioServerPro`.
    RStudioServerPro,
}

#[diagnostic::do_not_recommend]
impl Kind for AppType {}
#[diagnostic::do_not_recommend]
impl TextKind for AppType {}
#[diagnostic::do_not_recommend]
impl IdKind for AppType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AppType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AppType> for AppType {
    #[inline]
    fn into_value(self) -> Value<AppType> {
        const VALUES: &[&str] = &[
            "Canvas",
            "JupyterServer",
            "KernelGateway",
            "RSessionGateway",
            "RStudioServerPro",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InstanceType` of a `ResourceSpec` of `AWS::SageMaker::App`.
pub enum InstanceType {
    /// `ml.c5.12xlarge`.
    MlC5_12xlarge,
    /// `ml.c5.18xlarge`.
    MlC5_18xlarge,
    /// `ml.c5.24xlarge`.
    MlC5_24xlarge,
    /// `ml.c5.2xlarge`.
    MlC5_2xlarge,
    /// `ml.c5.4xlarge`.
    MlC5_4xlarge,
    /// `ml.c5.9xlarge`.
    MlC5_9xlarge,
    /// `ml.c5.large`.
    MlC5Large,
    /// `ml.c5.xlarge`.
    MlC5Xlarge,
    /// `ml.c6i.12xlarge`.
    MlC6i12xlarge,
    /// `ml.c6i.16xlarge`.
    MlC6i16xlarge,
    /// `ml.c6i.24xlarge`.
    MlC6i24xlarge,
    /// `ml.c6i.2xlarge`.
    MlC6i2xlarge,
    /// `ml.c6i.32xlarge`.
    MlC6i32xlarge,
    /// `ml.c6i.4xlarge`.
    MlC6i4xlarge,
    /// `ml.c6i.8xlarge`.
    MlC6i8xlarge,
    /// `ml.c6i.large`.
    MlC6iLarge,
    /// `ml.c6i.xlarge`.
    MlC6iXlarge,
    /// `ml.c6id.12xlarge`.
    MlC6id12xlarge,
    /// `ml.c6id.16xlarge`.
    MlC6id16xlarge,
    /// `ml.c6id.24xlarge`.
    MlC6id24xlarge,
    /// `ml.c6id.2xlarge`.
    MlC6id2xlarge,
    /// `ml.c6id.32xlarge`.
    MlC6id32xlarge,
    /// `ml.c6id.4xlarge`.
    MlC6id4xlarge,
    /// `ml.c6id.8xlarge`.
    MlC6id8xlarge,
    /// `ml.c6id.large`.
    MlC6idLarge,
    /// `ml.c6id.xlarge`.
    MlC6idXlarge,
    /// `ml.c7i.12xlarge`.
    MlC7i12xlarge,
    /// `ml.c7i.16xlarge`.
    MlC7i16xlarge,
    /// `ml.c7i.24xlarge`.
    MlC7i24xlarge,
    /// `ml.c7i.2xlarge`.
    MlC7i2xlarge,
    /// `ml.c7i.48xlarge`.
    MlC7i48xlarge,
    /// `ml.c7i.4xlarge`.
    MlC7i4xlarge,
    /// `ml.c7i.8xlarge`.
    MlC7i8xlarge,
    /// `ml.c7i.large`.
    MlC7iLarge,
    /// `ml.c7i.xlarge`.
    MlC7iXlarge,
    /// `ml.g4dn.12xlarge`.
    MlG4dn12xlarge,
    /// `ml.g4dn.16xlarge`.
    MlG4dn16xlarge,
    /// `ml.g4dn.2xlarge`.
    MlG4dn2xlarge,
    /// `ml.g4dn.4xlarge`.
    MlG4dn4xlarge,
    /// `ml.g4dn.8xlarge`.
    MlG4dn8xlarge,
    /// `ml.g4dn.xlarge`.
    MlG4dnXlarge,
    /// `ml.g5.12xlarge`.
    MlG5_12xlarge,
    /// `ml.g5.16xlarge`.
    MlG5_16xlarge,
    /// `ml.g5.24xlarge`.
    MlG5_24xlarge,
    /// `ml.g5.2xlarge`.
    MlG5_2xlarge,
    /// `ml.g5.48xlarge`.
    MlG5_48xlarge,
    /// `ml.g5.4xlarge`.
    MlG5_4xlarge,
    /// `ml.g5.8xlarge`.
    MlG5_8xlarge,
    /// `ml.g5.xlarge`.
    MlG5Xlarge,
    /// `ml.g6.12xlarge`.
    MlG6_12xlarge,
    /// `ml.g6.16xlarge`.
    MlG6_16xlarge,
    /// `ml.g6.24xlarge`.
    MlG6_24xlarge,
    /// `ml.g6.2xlarge`.
    MlG6_2xlarge,
    /// `ml.g6.48xlarge`.
    MlG6_48xlarge,
    /// `ml.g6.4xlarge`.
    MlG6_4xlarge,
    /// `ml.g6.8xlarge`.
    MlG6_8xlarge,
    /// `ml.g6.xlarge`.
    MlG6Xlarge,
    /// `ml.g6e.12xlarge`.
    MlG6e12xlarge,
    /// `ml.g6e.16xlarge`.
    MlG6e16xlarge,
    /// `ml.g6e.24xlarge`.
    MlG6e24xlarge,
    /// `ml.g6e.2xlarge`.
    MlG6e2xlarge,
    /// `ml.g6e.48xlarge`.
    MlG6e48xlarge,
    /// `ml.g6e.4xlarge`.
    MlG6e4xlarge,
    /// `ml.g6e.8xlarge`.
    MlG6e8xlarge,
    /// `ml.g6e.xlarge`.
    MlG6eXlarge,
    /// `ml.geospatial.interactive`.
    MlGeospatialInteractive,
    /// `ml.m5.12xlarge`.
    MlM5_12xlarge,
    /// `ml.m5.16xlarge`.
    MlM5_16xlarge,
    /// `ml.m5.24xlarge`.
    MlM5_24xlarge,
    /// `ml.m5.2xlarge`.
    MlM5_2xlarge,
    /// `ml.m5.4xlarge`.
    MlM5_4xlarge,
    /// `ml.m5.8xlarge`.
    MlM5_8xlarge,
    /// `ml.m5.large`.
    MlM5Large,
    /// `ml.m5.xlarge`.
    MlM5Xlarge,
    /// `ml.m5d.12xlarge`.
    MlM5d12xlarge,
    /// `ml.m5d.16xlarge`.
    MlM5d16xlarge,
    /// `ml.m5d.24xlarge`.
    MlM5d24xlarge,
    /// `ml.m5d.2xlarge`.
    MlM5d2xlarge,
    /// `ml.m5d.4xlarge`.
    MlM5d4xlarge,
    /// `ml.m5d.8xlarge`.
    MlM5d8xlarge,
    /// `ml.m5d.large`.
    MlM5dLarge,
    /// `ml.m5d.xlarge`.
    MlM5dXlarge,
    /// `ml.m6i.12xlarge`.
    MlM6i12xlarge,
    /// `ml.m6i.16xlarge`.
    MlM6i16xlarge,
    /// `ml.m6i.24xlarge`.
    MlM6i24xlarge,
    /// `ml.m6i.2xlarge`.
    MlM6i2xlarge,
    /// `ml.m6i.32xlarge`.
    MlM6i32xlarge,
    /// `ml.m6i.4xlarge`.
    MlM6i4xlarge,
    /// `ml.m6i.8xlarge`.
    MlM6i8xlarge,
    /// `ml.m6i.large`.
    MlM6iLarge,
    /// `ml.m6i.xlarge`.
    MlM6iXlarge,
    /// `ml.m6id.12xlarge`.
    MlM6id12xlarge,
    /// `ml.m6id.16xlarge`.
    MlM6id16xlarge,
    /// `ml.m6id.24xlarge`.
    MlM6id24xlarge,
    /// `ml.m6id.2xlarge`.
    MlM6id2xlarge,
    /// `ml.m6id.32xlarge`.
    MlM6id32xlarge,
    /// `ml.m6id.4xlarge`.
    MlM6id4xlarge,
    /// `ml.m6id.8xlarge`.
    MlM6id8xlarge,
    /// `ml.m6id.large`.
    MlM6idLarge,
    /// `ml.m6id.xlarge`.
    MlM6idXlarge,
    /// `ml.m7i.12xlarge`.
    MlM7i12xlarge,
    /// `ml.m7i.16xlarge`.
    MlM7i16xlarge,
    /// `ml.m7i.24xlarge`.
    MlM7i24xlarge,
    /// `ml.m7i.2xlarge`.
    MlM7i2xlarge,
    /// `ml.m7i.48xlarge`.
    MlM7i48xlarge,
    /// `ml.m7i.4xlarge`.
    MlM7i4xlarge,
    /// `ml.m7i.8xlarge`.
    MlM7i8xlarge,
    /// `ml.m7i.large`.
    MlM7iLarge,
    /// `ml.m7i.xlarge`.
    MlM7iXlarge,
    /// `ml.p3.16xlarge`.
    MlP3_16xlarge,
    /// `ml.p3.2xlarge`.
    MlP3_2xlarge,
    /// `ml.p3.8xlarge`.
    MlP3_8xlarge,
    /// `ml.p3dn.24xlarge`.
    MlP3dn24xlarge,
    /// `ml.p4d.24xlarge`.
    MlP4d24xlarge,
    /// `ml.p4de.24xlarge`.
    MlP4de24xlarge,
    /// `ml.p5.48xlarge`.
    MlP5_48xlarge,
    /// `ml.p5e.48xlarge`.
    MlP5e48xlarge,
    /// `ml.p5en.48xlarge`.
    MlP5en48xlarge,
    /// `ml.r5.12xlarge`.
    MlR5_12xlarge,
    /// `ml.r5.16xlarge`.
    MlR5_16xlarge,
    /// `ml.r5.24xlarge`.
    MlR5_24xlarge,
    /// `ml.r5.2xlarge`.
    MlR5_2xlarge,
    /// `ml.r5.4xlarge`.
    MlR5_4xlarge,
    /// `ml.r5.8xlarge`.
    MlR5_8xlarge,
    /// `ml.r5.large`.
    MlR5Large,
    /// `ml.r5.xlarge`.
    MlR5Xlarge,
    /// `ml.r6i.12xlarge`.
    MlR6i12xlarge,
    /// `ml.r6i.16xlarge`.
    MlR6i16xlarge,
    /// `ml.r6i.24xlarge`.
    MlR6i24xlarge,
    /// `ml.r6i.2xlarge`.
    MlR6i2xlarge,
    /// `ml.r6i.32xlarge`.
    MlR6i32xlarge,
    /// `ml.r6i.4xlarge`.
    MlR6i4xlarge,
    /// `ml.r6i.8xlarge`.
    MlR6i8xlarge,
    /// `ml.r6i.large`.
    MlR6iLarge,
    /// `ml.r6i.xlarge`.
    MlR6iXlarge,
    /// `ml.r6id.12xlarge`.
    MlR6id12xlarge,
    /// `ml.r6id.16xlarge`.
    MlR6id16xlarge,
    /// `ml.r6id.24xlarge`.
    MlR6id24xlarge,
    /// `ml.r6id.2xlarge`.
    MlR6id2xlarge,
    /// `ml.r6id.32xlarge`.
    MlR6id32xlarge,
    /// `ml.r6id.4xlarge`.
    MlR6id4xlarge,
    /// `ml.r6id.8xlarge`.
    MlR6id8xlarge,
    /// `ml.r6id.large`.
    MlR6idLarge,
    /// `ml.r6id.xlarge`.
    MlR6idXlarge,
    /// `ml.r7i.12xlarge`.
    MlR7i12xlarge,
    /// `ml.r7i.16xlarge`.
    MlR7i16xlarge,
    /// `ml.r7i.24xlarge`.
    MlR7i24xlarge,
    /// `ml.r7i.2xlarge`.
    MlR7i2xlarge,
    /// `ml.r7i.48xlarge`.
    MlR7i48xlarge,
    /// `ml.r7i.4xlarge`.
    MlR7i4xlarge,
    /// `ml.r7i.8xlarge`.
    MlR7i8xlarge,
    /// `ml.r7i.large`.
    MlR7iLarge,
    /// `ml.r7i.xlarge`.
    MlR7iXlarge,
    /// `ml.t3.2xlarge`.
    MlT3_2xlarge,
    /// `ml.t3.large`.
    MlT3Large,
    /// `ml.t3.medium`.
    MlT3Medium,
    /// `ml.t3.micro`.
    MlT3Micro,
    /// `ml.t3.small`.
    MlT3Small,
    /// `ml.t3.xlarge`.
    MlT3Xlarge,
    /// `ml.trn1.2xlarge`.
    MlTrn1_2xlarge,
    /// `ml.trn1.32xlarge`.
    MlTrn1_32xlarge,
    /// `ml.trn1n.32xlarge`.
    MlTrn1n32xlarge,
    /// `system`.
    System,
}

#[diagnostic::do_not_recommend]
impl Kind for InstanceType {}
#[diagnostic::do_not_recommend]
impl TextKind for InstanceType {}
#[diagnostic::do_not_recommend]
impl IdKind for InstanceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InstanceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<InstanceType> for InstanceType {
    #[inline]
    fn into_value(self) -> Value<InstanceType> {
        const VALUES: &[&str] = &[
            "ml.c5.12xlarge",
            "ml.c5.18xlarge",
            "ml.c5.24xlarge",
            "ml.c5.2xlarge",
            "ml.c5.4xlarge",
            "ml.c5.9xlarge",
            "ml.c5.large",
            "ml.c5.xlarge",
            "ml.c6i.12xlarge",
            "ml.c6i.16xlarge",
            "ml.c6i.24xlarge",
            "ml.c6i.2xlarge",
            "ml.c6i.32xlarge",
            "ml.c6i.4xlarge",
            "ml.c6i.8xlarge",
            "ml.c6i.large",
            "ml.c6i.xlarge",
            "ml.c6id.12xlarge",
            "ml.c6id.16xlarge",
            "ml.c6id.24xlarge",
            "ml.c6id.2xlarge",
            "ml.c6id.32xlarge",
            "ml.c6id.4xlarge",
            "ml.c6id.8xlarge",
            "ml.c6id.large",
            "ml.c6id.xlarge",
            "ml.c7i.12xlarge",
            "ml.c7i.16xlarge",
            "ml.c7i.24xlarge",
            "ml.c7i.2xlarge",
            "ml.c7i.48xlarge",
            "ml.c7i.4xlarge",
            "ml.c7i.8xlarge",
            "ml.c7i.large",
            "ml.c7i.xlarge",
            "ml.g4dn.12xlarge",
            "ml.g4dn.16xlarge",
            "ml.g4dn.2xlarge",
            "ml.g4dn.4xlarge",
            "ml.g4dn.8xlarge",
            "ml.g4dn.xlarge",
            "ml.g5.12xlarge",
            "ml.g5.16xlarge",
            "ml.g5.24xlarge",
            "ml.g5.2xlarge",
            "ml.g5.48xlarge",
            "ml.g5.4xlarge",
            "ml.g5.8xlarge",
            "ml.g5.xlarge",
            "ml.g6.12xlarge",
            "ml.g6.16xlarge",
            "ml.g6.24xlarge",
            "ml.g6.2xlarge",
            "ml.g6.48xlarge",
            "ml.g6.4xlarge",
            "ml.g6.8xlarge",
            "ml.g6.xlarge",
            "ml.g6e.12xlarge",
            "ml.g6e.16xlarge",
            "ml.g6e.24xlarge",
            "ml.g6e.2xlarge",
            "ml.g6e.48xlarge",
            "ml.g6e.4xlarge",
            "ml.g6e.8xlarge",
            "ml.g6e.xlarge",
            "ml.geospatial.interactive",
            "ml.m5.12xlarge",
            "ml.m5.16xlarge",
            "ml.m5.24xlarge",
            "ml.m5.2xlarge",
            "ml.m5.4xlarge",
            "ml.m5.8xlarge",
            "ml.m5.large",
            "ml.m5.xlarge",
            "ml.m5d.12xlarge",
            "ml.m5d.16xlarge",
            "ml.m5d.24xlarge",
            "ml.m5d.2xlarge",
            "ml.m5d.4xlarge",
            "ml.m5d.8xlarge",
            "ml.m5d.large",
            "ml.m5d.xlarge",
            "ml.m6i.12xlarge",
            "ml.m6i.16xlarge",
            "ml.m6i.24xlarge",
            "ml.m6i.2xlarge",
            "ml.m6i.32xlarge",
            "ml.m6i.4xlarge",
            "ml.m6i.8xlarge",
            "ml.m6i.large",
            "ml.m6i.xlarge",
            "ml.m6id.12xlarge",
            "ml.m6id.16xlarge",
            "ml.m6id.24xlarge",
            "ml.m6id.2xlarge",
            "ml.m6id.32xlarge",
            "ml.m6id.4xlarge",
            "ml.m6id.8xlarge",
            "ml.m6id.large",
            "ml.m6id.xlarge",
            "ml.m7i.12xlarge",
            "ml.m7i.16xlarge",
            "ml.m7i.24xlarge",
            "ml.m7i.2xlarge",
            "ml.m7i.48xlarge",
            "ml.m7i.4xlarge",
            "ml.m7i.8xlarge",
            "ml.m7i.large",
            "ml.m7i.xlarge",
            "ml.p3.16xlarge",
            "ml.p3.2xlarge",
            "ml.p3.8xlarge",
            "ml.p3dn.24xlarge",
            "ml.p4d.24xlarge",
            "ml.p4de.24xlarge",
            "ml.p5.48xlarge",
            "ml.p5e.48xlarge",
            "ml.p5en.48xlarge",
            "ml.r5.12xlarge",
            "ml.r5.16xlarge",
            "ml.r5.24xlarge",
            "ml.r5.2xlarge",
            "ml.r5.4xlarge",
            "ml.r5.8xlarge",
            "ml.r5.large",
            "ml.r5.xlarge",
            "ml.r6i.12xlarge",
            "ml.r6i.16xlarge",
            "ml.r6i.24xlarge",
            "ml.r6i.2xlarge",
            "ml.r6i.32xlarge",
            "ml.r6i.4xlarge",
            "ml.r6i.8xlarge",
            "ml.r6i.large",
            "ml.r6i.xlarge",
            "ml.r6id.12xlarge",
            "ml.r6id.16xlarge",
            "ml.r6id.24xlarge",
            "ml.r6id.2xlarge",
            "ml.r6id.32xlarge",
            "ml.r6id.4xlarge",
            "ml.r6id.8xlarge",
            "ml.r6id.large",
            "ml.r6id.xlarge",
            "ml.r7i.12xlarge",
            "ml.r7i.16xlarge",
            "ml.r7i.24xlarge",
            "ml.r7i.2xlarge",
            "ml.r7i.48xlarge",
            "ml.r7i.4xlarge",
            "ml.r7i.8xlarge",
            "ml.r7i.large",
            "ml.r7i.xlarge",
            "ml.t3.2xlarge",
            "ml.t3.large",
            "ml.t3.medium",
            "ml.t3.micro",
            "ml.t3.small",
            "ml.t3.xlarge",
            "ml.trn1.2xlarge",
            "ml.trn1.32xlarge",
            "ml.trn1n.32xlarge",
            "system",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
