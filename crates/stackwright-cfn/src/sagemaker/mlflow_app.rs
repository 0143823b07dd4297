// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::MlflowApp` and its property types.

use crate::l1::*;

/// Resource type definition for AWS::SageMaker::MlflowApp
///
/// `AWS::SageMaker::MlflowApp`; `Ref` returns its `Arn`, a [`sagemaker::MlflowAppArn`](kinds::sagemaker::MlflowAppArn).
/// Changing one of these replaces it: `Name`, `RoleArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-mlflowapp.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMlflowApp(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::MlflowApp",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("mlflow_app.rules"),
};

impl CfnMlflowApp {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::MlflowApp";

    /// `CfnMlflowApp` with its required properties, in alphabetical order:
    ///
    /// - `artifact_store_uri`: The S3 URI for a general purpose bucket to use as the MLflow App artifact store.
    /// - `name`: The name of the MLflow App.
    /// - `role_arn`: The Amazon Resource Name (ARN) for an IAM role in your account that the MLflow App uses to access the artifact store in Amazon S3.
    pub fn new(
        artifact_store_uri: impl IntoValue<String>,
        name: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ArtifactStoreUri",
            artifact_store_uri.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// Whether to enable or disable automatic registration of new MLflow models to the SageMaker Model Registry.
    ///
    /// `ModelRegistrationMode`; one of `AutoModelRegistrationEnabled`, `AutoModelRegistrationDisabled`; updated in place.
    pub fn model_registration_mode(mut self, value: impl IntoValue<ModelRegistrationMode>) -> Self {
        self.0
            .put("ModelRegistrationMode", value.into_value().into_node());
        self
    }

    /// Tags to associate with the MLflow App.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The day and time of the week in Coordinated Universal Time (UTC) 24-hour standard time that weekly maintenance updates are scheduled. For example: Tue:03:30.
    ///
    /// `WeeklyMaintenanceWindowStart`; updated in place.
    pub fn weekly_maintenance_window_start(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "WeeklyMaintenanceWindowStart",
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

impl Construct for CfnMlflowApp {
    type Handle = CfnMlflowAppRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMlflowAppRef {
        CfnMlflowAppRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMlflowApp`] of a stack.
pub struct CfnMlflowAppRef(NodeRef);

impl Clone for CfnMlflowAppRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMlflowAppRef {}
impl AsNode for CfnMlflowAppRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMlflowAppRef {
    /// What `Ref` returns: its `Arn`, a [`sagemaker::MlflowAppArn`](kinds::sagemaker::MlflowAppArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::MlflowAppArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the MLflow App.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::sagemaker::MlflowAppArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time that the MLflow App was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The date and time that the MLflow App was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }

    /// The server-generated identifier of the MLflow App.
    ///
    /// `Fn::GetAtt` of `MlflowAppId`.
    #[inline]
    pub fn attr_mlflow_app_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MlflowAppId")))
    }

    /// The MLflow version used by the MLflow App.
    ///
    /// `Fn::GetAtt` of `MlflowVersion`.
    #[inline]
    pub fn attr_mlflow_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MlflowVersion")))
    }

    /// The status of the MLflow App.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::sagemaker::MlflowAppArn> for &CfnMlflowAppRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::MlflowAppArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `ModelRegistrationMode` of `AWS::SageMaker::MlflowApp`.
pub enum ModelRegistrationMode {
    /// `AutoModelRegistrationDisabled`.
    AutoModelRegistrationDisabled,
    /// `AutoModelRegistrationEnabled`.
    AutoModelRegistrationEnabled,
}

#[diagnostic::do_not_recommend]
impl Kind for ModelRegistrationMode {}
#[diagnostic::do_not_recommend]
impl TextKind for ModelRegistrationMode {}
#[diagnostic::do_not_recommend]
impl IdKind for ModelRegistrationMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ModelRegistrationMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<ModelRegistrationMode> for ModelRegistrationMode {
    #[inline]
    fn into_value(self) -> Value<ModelRegistrationMode> {
        const VALUES: &[&str] = &[
            "AutoModelRegistrationDisabled",
            "AutoModelRegistrationEnabled",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
