// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::MlflowTrackingServer` and its property types.

use crate::l1::*;

/// Creates an MLflow Tracking Server using a general purpose Amazon S3 bucket as the artifact store. For more information, see [Create an MLflow Tracking Server](https://docs.aws.amazon.com/sagemaker/latest/dg/mlflow-create-tracking-server.html).
///
/// `AWS::SageMaker::MlflowTrackingServer`; `Ref` returns its `TrackingServerName`, a [`sagemaker::MlflowTrackingServerName`](kinds::sagemaker::MlflowTrackingServerName).
/// Changing one of these replaces it: `TrackingServerName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-mlflowtrackingserver.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMlflowTrackingServer(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::MlflowTrackingServer",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("mlflow_tracking_server.rules"),
};

impl CfnMlflowTrackingServer {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::MlflowTrackingServer";

    /// `CfnMlflowTrackingServer` with its required properties, in alphabetical order:
    ///
    /// - `artifact_store_uri`: The Amazon S3 URI for MLFlow Tracking Server artifacts.
    /// - `role_arn`: The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker to perform tasks on behalf of the customer.
    /// - `tracking_server_name`: The name of the MLFlow Tracking Server.
    pub fn new(
        artifact_store_uri: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        tracking_server_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ArtifactStoreUri",
            artifact_store_uri.into_value().into_node(),
        );
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put(
            "TrackingServerName",
            tracking_server_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// A flag to enable Automatic SageMaker Model Registration.
    ///
    /// `AutomaticModelRegistration`; updated in place.
    pub fn automatic_model_registration(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AutomaticModelRegistration", value.into_value().into_node());
        self
    }

    /// The MLFlow Version used on the MLFlow Tracking Server.
    ///
    /// `MlflowVersion`; an update may replace the resource.
    pub fn mlflow_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MlflowVersion", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The size of the MLFlow Tracking Server.
    ///
    /// `TrackingServerSize`; one of `Small`, `Medium`, `Large`; updated in place.
    pub fn tracking_server_size(mut self, value: impl IntoValue<TrackingServerSize>) -> Self {
        self.0
            .put("TrackingServerSize", value.into_value().into_node());
        self
    }

    /// The start of the time window for maintenance of the MLFlow Tracking Server in UTC time.
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

impl Construct for CfnMlflowTrackingServer {
    type Handle = CfnMlflowTrackingServerRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMlflowTrackingServerRef {
        CfnMlflowTrackingServerRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMlflowTrackingServer`] of a stack.
pub struct CfnMlflowTrackingServerRef(NodeRef);

impl Clone for CfnMlflowTrackingServerRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMlflowTrackingServerRef {}
impl AsNode for CfnMlflowTrackingServerRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMlflowTrackingServerRef {
    /// What `Ref` returns: its `TrackingServerName`, a [`sagemaker::MlflowTrackingServerName`](kinds::sagemaker::MlflowTrackingServerName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::MlflowTrackingServerName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the MLFlow Tracking Server.
    ///
    /// `Fn::GetAtt` of `TrackingServerArn`.
    #[inline]
    pub fn attr_tracking_server_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TrackingServerArn")))
    }
}

impl IntoValue<kinds::sagemaker::MlflowTrackingServerName> for &CfnMlflowTrackingServerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::MlflowTrackingServerName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `TrackingServerSize` of `AWS::SageMaker::MlflowTrackingServer`.
pub enum TrackingServerSize {
    /// `Large`.
    Large,
    /// `Medium`.
    Medium,
    /// `Small`.
    Small,
}

#[diagnostic::do_not_recommend]
impl Kind for TrackingServerSize {}
#[diagnostic::do_not_recommend]
impl TextKind for TrackingServerSize {}
#[diagnostic::do_not_recommend]
impl IdKind for TrackingServerSize {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TrackingServerSize {}
#[diagnostic::do_not_recommend]
impl IntoValue<TrackingServerSize> for TrackingServerSize {
    #[inline]
    fn into_value(self) -> Value<TrackingServerSize> {
        const VALUES: &[&str] = &["Large", "Medium", "Small"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
