// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MWAA::Environment` and its property types.

use crate::l1::*;

/// The `AWS::MWAA::Environment` resource creates an Amazon Managed Workflows for Apache Airflow (MWAA) environment.
///
/// `AWS::MWAA::Environment`; `Ref` returns its `Name`, a [`mwaa::EnvironmentName`](kinds::mwaa::EnvironmentName).
/// Changing one of these replaces it: `EndpointManagement`, `KmsKey`, `Name`.
/// Attributes: `Arn`, `CeleryExecutorQueue`, `DatabaseVpcEndpointService`, `LoggingConfiguration.DagProcessingLogs.CloudWatchLogGroupArn`, `LoggingConfiguration.SchedulerLogs.CloudWatchLogGroupArn`, `LoggingConfiguration.TaskLogs.CloudWatchLogGroupArn`, `LoggingConfiguration.WebserverLogs.CloudWatchLogGroupArn`, `LoggingConfiguration.WorkerLogs.CloudWatchLogGroupArn`, `WebserverUrl`, `WebserverVpcEndpointService`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mwaa-environment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEnvironment(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::MWAA::Environment",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("environment.rules"),
};

impl CfnEnvironment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MWAA::Environment";

    /// `CfnEnvironment` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of your Amazon MWAA environment.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A list of key-value pairs containing the Airflow configuration options for your environment. For example, `core.default_timezone: utc`. To learn more, see [Apache Airflow configuration options](https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-env-variables.html).
    ///
    /// `AirflowConfigurationOptions`; free JSON, such as an [`Object`]; updated in place.
    pub fn airflow_configuration_options(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put(
            "AirflowConfigurationOptions",
            value.into_value().into_node(),
        );
        self
    }

    /// The version of Apache Airflow to use for the environment. If no value is specified, defaults to the latest version.
    ///
    /// If you specify a newer version number for an existing environment, the version update requires some service interruption before taking effect.
    ///
    /// *Allowed Values*: `2.7.2` | `2.8.1` | `2.9.2` | `2.10.1` | `2.10.3` | `3.0.6` (latest)
    ///
    /// `AirflowVersion`; updated in place.
    pub fn airflow_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AirflowVersion", value.into_value().into_node());
        self
    }

    /// The relative path to the DAGs folder on your Amazon S3 bucket. For example, `dags`. To learn more, see [Adding or updating DAGs](https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-dag-folder.html).
    ///
    /// `DagS3Path`; updated in place.
    pub fn dag_s3_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DagS3Path", value.into_value().into_node());
        self
    }

    /// Defines whether the VPC endpoints configured for the environment are created, and managed, by the customer or by Amazon MWAA. If set to `SERVICE`, Amazon MWAA will create and manage the required VPC endpoints in your VPC. If set to `CUSTOMER`, you must create, and manage, the VPC endpoints in your VPC.
    ///
    /// `EndpointManagement`; one of `CUSTOMER`, `SERVICE`; an update replaces the resource.
    pub fn endpoint_management(mut self, value: impl IntoValue<EndpointManagement>) -> Self {
        self.0
            .put("EndpointManagement", value.into_value().into_node());
        self
    }

    /// The environment class type. Valid values: `mw1.micro`, `mw1.small`, `mw1.medium`, `mw1.large`, `mw1.1large`, and `mw1.2large`. To learn more, see [Amazon MWAA environment class](https://docs.aws.amazon.com/mwaa/latest/userguide/environment-class.html).
    ///
    /// `EnvironmentClass`; updated in place.
    pub fn environment_class(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EnvironmentClass", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the execution role in IAM that allows MWAA to access AWS resources in your environment. For example, `arn:aws:iam::123456789:role/my-execution-role`. To learn more, see [Amazon MWAA Execution role](https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-create-role.html).
    ///
    /// `ExecutionRoleArn`; updated in place.
    pub fn execution_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("ExecutionRoleArn", value.into_value().into_node());
        self
    }

    /// The AWS Key Management Service (KMS) key to encrypt and decrypt the data in your environment. You can use an AWS KMS key managed by MWAA, or a customer-managed KMS key (advanced).
    ///
    /// `KmsKey`; an update replaces the resource.
    pub fn kms_key(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKey", value.into_value().into_node());
        self
    }

    /// The Apache Airflow logs being sent to CloudWatch Logs: `DagProcessingLogs`, `SchedulerLogs`, `TaskLogs`, `WebserverLogs`, `WorkerLogs`.
    ///
    /// `LoggingConfiguration`; updated in place.
    pub fn logging_configuration(
        mut self,
        value: impl IntoValue<LoggingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("LoggingConfiguration", value.into_value().into_node());
        self
    }

    /// The maximum number of web servers that you want to run in your environment. Amazon MWAA scales the number of Apache Airflow web servers up to the number you specify for `MaxWebservers` when you interact with your Apache Airflow environment using Apache Airflow REST API, or the Apache Airflow CLI. For example, in scenarios where your workload requires network calls to the Apache Airflow REST API with a high transaction-per-second (TPS) rate, Amazon MWAA will increase the number of web servers up to the number set in `MaxWebserers`. As TPS rates decrease Amazon MWAA disposes of the additional web servers, and scales down to the number set in `MinxWebserers`.
    ///
    /// Valid values: For environments larger than mw1.micro, accepts values from `2` to `5`. Defaults to `2` for all environment sizes except mw1.micro, which defaults to `1`.
    ///
    /// `MaxWebservers`; updated in place.
    pub fn max_webservers(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxWebservers", value.into_value().into_node());
        self
    }

    /// The maximum number of workers that you want to run in your environment. MWAA scales the number of Apache Airflow workers up to the number you specify in the `MaxWorkers` field. For example, `20`. When there are no more tasks running, and no more in the queue, MWAA disposes of the extra workers leaving the one worker that is included with your environment, or the number you specify in `MinWorkers`.
    ///
    /// `MaxWorkers`; updated in place.
    pub fn max_workers(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxWorkers", value.into_value().into_node());
        self
    }

    /// The minimum number of web servers that you want to run in your environment. Amazon MWAA scales the number of Apache Airflow web servers up to the number you specify for `MaxWebservers` when you interact with your Apache Airflow environment using Apache Airflow REST API, or the Apache Airflow CLI. As the transaction-per-second rate, and the network load, decrease, Amazon MWAA disposes of the additional web servers, and scales down to the number set in `MinxWebserers`.
    ///
    /// Valid values: For environments larger than mw1.micro, accepts values from `2` to `5`. Defaults to `2` for all environment sizes except mw1.micro, which defaults to `1`.
    ///
    /// `MinWebservers`; updated in place.
    pub fn min_webservers(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinWebservers", value.into_value().into_node());
        self
    }

    /// The minimum number of workers that you want to run in your environment. MWAA scales the number of Apache Airflow workers up to the number you specify in the `MaxWorkers` field. When there are no more tasks running, and no more in the queue, MWAA disposes of the extra workers leaving the worker count you specify in the `MinWorkers` field. For example, `2`.
    ///
    /// `MinWorkers`; updated in place.
    pub fn min_workers(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinWorkers", value.into_value().into_node());
        self
    }

    /// The VPC networking components used to secure and enable network traffic between the AWS resources for your environment. To learn more, see [About networking on Amazon MWAA](https://docs.aws.amazon.com/mwaa/latest/userguide/networking-about.html).
    ///
    /// `NetworkConfiguration`; updated in place.
    pub fn network_configuration(
        mut self,
        value: impl IntoValue<NetworkConfigurationProperty>,
    ) -> Self {
        self.0
            .put("NetworkConfiguration", value.into_value().into_node());
        self
    }

    /// The version of the plugins.zip file on your Amazon S3 bucket. To learn more, see [Installing custom plugins](https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-dag-import-plugins.html).
    ///
    /// `PluginsS3ObjectVersion`; updated in place.
    pub fn plugins_s3_object_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PluginsS3ObjectVersion", value.into_value().into_node());
        self
    }

    /// The relative path to the `plugins.zip` file on your Amazon S3 bucket. For example, `plugins.zip`. To learn more, see [Installing custom plugins](https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-dag-import-plugins.html).
    ///
    /// `PluginsS3Path`; updated in place.
    pub fn plugins_s3_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PluginsS3Path", value.into_value().into_node());
        self
    }

    /// The version of the requirements.txt file on your Amazon S3 bucket. To learn more, see [Installing Python dependencies](https://docs.aws.amazon.com/mwaa/latest/userguide/working-dags-dependencies.html).
    ///
    /// `RequirementsS3ObjectVersion`; updated in place.
    pub fn requirements_s3_object_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "RequirementsS3ObjectVersion",
            value.into_value().into_node(),
        );
        self
    }

    /// The relative path to the `requirements.txt` file on your Amazon S3 bucket. For example, `requirements.txt`. To learn more, see [Installing Python dependencies](https://docs.aws.amazon.com/mwaa/latest/userguide/working-dags-dependencies.html).
    ///
    /// `RequirementsS3Path`; updated in place.
    pub fn requirements_s3_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RequirementsS3Path", value.into_value().into_node());
        self
    }

    /// The number of schedulers that you want to run in your environment. Valid values:
    ///
    /// - *v2* - For environments larger than mw1.micro, accepts values from 2 to 5. Defaults to 2 for all environment sizes except mw1.micro, which defaults to 1.
    /// - *v1* - Accepts 1.
    ///
    /// `Schedulers`; updated in place.
    pub fn schedulers(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Schedulers", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the Amazon S3 bucket where your DAG code and supporting files are stored. For example, `arn:aws:s3:::my-airflow-bucket-unique-name`. To learn more, see [Create an Amazon S3 bucket for Amazon MWAA](https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-s3-bucket.html).
    ///
    /// `SourceBucketArn`; updated in place.
    pub fn source_bucket_arn(mut self, value: impl IntoValue<kinds::s3::BucketArn>) -> Self {
        self.0
            .put("SourceBucketArn", value.into_value().into_node());
        self
    }

    /// The version of the startup shell script in your Amazon S3 bucket. You must specify the [version ID](https://docs.aws.amazon.com/AmazonS3/latest/userguide/versioning-workflows.html) that Amazon S3 assigns to the file every time you update the script.
    ///
    /// Version IDs are Unicode, UTF-8 encoded, URL-ready, opaque strings that are no more than 1,024 bytes long. The following is an example:
    ///
    /// `3sL4kqtJlcpXroDTDmJ+rmSpXd3dIbrHY+MTRCxf3vjVBH40Nr8X8gdRQBpUMLUo`
    ///
    /// For more information, see [Using a startup script](https://docs.aws.amazon.com/mwaa/latest/userguide/using-startup-script.html).
    ///
    /// `StartupScriptS3ObjectVersion`; updated in place.
    pub fn startup_script_s3_object_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "StartupScriptS3ObjectVersion",
            value.into_value().into_node(),
        );
        self
    }

    /// The relative path to the startup shell script in your Amazon S3 bucket. For example, `s3://mwaa-environment/startup.sh`.
    ///
    /// Amazon MWAA runs the script as your environment starts, and before running the Apache Airflow process. You can use this script to install dependencies, modify Apache Airflow configuration options, and set environment variables. For more information, see [Using a startup script](https://docs.aws.amazon.com/mwaa/latest/userguide/using-startup-script.html).
    ///
    /// `StartupScriptS3Path`; updated in place.
    pub fn startup_script_s3_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("StartupScriptS3Path", value.into_value().into_node());
        self
    }

    /// The key-value tag pairs associated to your environment. For example, `"Environment": "Staging"`. To learn more, see [Tagging](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html).
    ///
    /// If you specify new tags for an existing environment, the update requires service interruption before taking effect.
    ///
    /// `Tags`; free JSON, such as an [`Object`]; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The Apache Airflow *Web server* access mode. To learn more, see [Apache Airflow access modes](https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-networking.html). Valid values: `PRIVATE_ONLY` or `PUBLIC_ONLY`.
    ///
    /// `WebserverAccessMode`; one of `PRIVATE_ONLY`, `PUBLIC_ONLY`, `PUBLIC_AND_PRIVATE`; updated in place.
    pub fn webserver_access_mode(mut self, value: impl IntoValue<WebserverAccessMode>) -> Self {
        self.0
            .put("WebserverAccessMode", value.into_value().into_node());
        self
    }

    /// The day and time of the week to start weekly maintenance updates of your environment in the following format: `DAY:HH:MM`. For example: `TUE:03:30`. You can specify a start time in 30 minute increments only. Supported input includes the following:
    ///
    /// - MON|TUE|WED|THU|FRI|SAT|SUN:(\[01\]\\d|2\[0-3\]):(00|30)
    ///
    /// `WeeklyMaintenanceWindowStart`; updated in place.
    pub fn weekly_maintenance_window_start(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "WeeklyMaintenanceWindowStart",
            value.into_value().into_node(),
        );
        self
    }

    /// The worker replacement strategy to use when updating the environment. Valid values: `FORCED`, `GRACEFUL`. FORCED means Apache Airflow workers will be stopped and replaced without waiting for tasks to complete before an update. GRACEFUL means Apache Airflow workers will be able to complete running tasks for up to 12 hours during an update before being stopped and replaced.
    ///
    /// `WorkerReplacementStrategy`; one of `FORCED`, `GRACEFUL`; updated in place.
    pub fn worker_replacement_strategy(
        mut self,
        value: impl IntoValue<WorkerReplacementStrategy>,
    ) -> Self {
        self.0
            .put("WorkerReplacementStrategy", value.into_value().into_node());
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

impl Construct for CfnEnvironment {
    type Handle = CfnEnvironmentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEnvironmentRef {
        CfnEnvironmentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEnvironment`] of a stack.
pub struct CfnEnvironmentRef(NodeRef);

impl Clone for CfnEnvironmentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEnvironmentRef {}
impl AsNode for CfnEnvironmentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEnvironmentRef {
    /// What `Ref` returns: its `Name`, a [`mwaa::EnvironmentName`](kinds::mwaa::EnvironmentName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::mwaa::EnvironmentName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN for the Amazon MWAA environment.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::mwaa::EnvironmentArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The queue ARN for the environment's [Celery Executor](https://docs.aws.amazon.com/https://airflow.apache.org/docs/apache-airflow/stable/core-concepts/executor/celery.html). Amazon MWAA uses a Celery Executor to distribute tasks across multiple workers. When you create an environment in a shared VPC, you must provide access to the Celery Executor queue from your VPC.
    ///
    /// `Fn::GetAtt` of `CeleryExecutorQueue`.
    #[inline]
    pub fn attr_celery_executor_queue(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CeleryExecutorQueue")))
    }

    /// The VPC endpoint for the environment's Amazon RDS database.
    ///
    /// `Fn::GetAtt` of `DatabaseVpcEndpointService`.
    #[inline]
    pub fn attr_database_vpc_endpoint_service(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("DatabaseVpcEndpointService"),
        ))
    }

    /// The ARN for the CloudWatch Logs group where the Apache Airflow DAG processing logs are published.
    ///
    /// `Fn::GetAtt` of `LoggingConfiguration.DagProcessingLogs.CloudWatchLogGroupArn`.
    #[inline]
    pub fn attr_logging_configuration_dag_processing_logs_cloud_watch_log_group_arn(
        &self,
    ) -> Value<kinds::logs::LogGroupArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LoggingConfiguration.DagProcessingLogs.CloudWatchLogGroupArn"),
        ))
    }

    /// The ARN for the CloudWatch Logs group where the Apache Airflow Scheduler logs are published.
    ///
    /// `Fn::GetAtt` of `LoggingConfiguration.SchedulerLogs.CloudWatchLogGroupArn`.
    #[inline]
    pub fn attr_logging_configuration_scheduler_logs_cloud_watch_log_group_arn(
        &self,
    ) -> Value<kinds::logs::LogGroupArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LoggingConfiguration.SchedulerLogs.CloudWatchLogGroupArn"),
        ))
    }

    /// The ARN for the CloudWatch Logs group where the Apache Airflow task logs are published.
    ///
    /// `Fn::GetAtt` of `LoggingConfiguration.TaskLogs.CloudWatchLogGroupArn`.
    #[inline]
    pub fn attr_logging_configuration_task_logs_cloud_watch_log_group_arn(
        &self,
    ) -> Value<kinds::logs::LogGroupArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LoggingConfiguration.TaskLogs.CloudWatchLogGroupArn"),
        ))
    }

    /// The ARN for the CloudWatch Logs group where the Apache Airflow Web server logs are published.
    ///
    /// `Fn::GetAtt` of `LoggingConfiguration.WebserverLogs.CloudWatchLogGroupArn`.
    #[inline]
    pub fn attr_logging_configuration_webserver_logs_cloud_watch_log_group_arn(
        &self,
    ) -> Value<kinds::logs::LogGroupArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LoggingConfiguration.WebserverLogs.CloudWatchLogGroupArn"),
        ))
    }

    /// The ARN for the CloudWatch Logs group where the Apache Airflow Worker logs are published.
    ///
    /// `Fn::GetAtt` of `LoggingConfiguration.WorkerLogs.CloudWatchLogGroupArn`.
    #[inline]
    pub fn attr_logging_configuration_worker_logs_cloud_watch_log_group_arn(
        &self,
    ) -> Value<kinds::logs::LogGroupArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LoggingConfiguration.WorkerLogs.CloudWatchLogGroupArn"),
        ))
    }

    /// The URL of your Apache Airflow UI.
    ///
    /// `Fn::GetAtt` of `WebserverUrl`.
    #[inline]
    pub fn attr_webserver_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("WebserverUrl")))
    }

    /// The VPC endpoint for the environment's web server.
    ///
    /// `Fn::GetAtt` of `WebserverVpcEndpointService`.
    #[inline]
    pub fn attr_webserver_vpc_endpoint_service(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("WebserverVpcEndpointService"),
        ))
    }
}

impl IntoValue<kinds::mwaa::EnvironmentName> for &CfnEnvironmentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mwaa::EnvironmentName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::mwaa::EnvironmentArn> for &CfnEnvironmentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mwaa::EnvironmentArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The type of Apache Airflow logs to send to CloudWatch Logs.
///
/// The property type `LoggingConfiguration` of `AWS::MWAA::Environment`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoggingConfigurationProperty(Object);

impl LoggingConfigurationProperty {
    /// `LoggingConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Defines the processing logs sent to CloudWatch Logs and the logging level to send.
    ///
    /// `DagProcessingLogs`.
    pub fn dag_processing_logs(
        mut self,
        value: impl IntoValue<ModuleLoggingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("DagProcessingLogs", value.into_value().into_node());
        self
    }

    /// Defines the scheduler logs sent to CloudWatch Logs and the logging level to send.
    ///
    /// `SchedulerLogs`.
    pub fn scheduler_logs(
        mut self,
        value: impl IntoValue<ModuleLoggingConfigurationProperty>,
    ) -> Self {
        self.0.put("SchedulerLogs", value.into_value().into_node());
        self
    }

    /// Defines the task logs sent to CloudWatch Logs and the logging level to send.
    ///
    /// `TaskLogs`.
    pub fn task_logs(mut self, value: impl IntoValue<ModuleLoggingConfigurationProperty>) -> Self {
        self.0.put("TaskLogs", value.into_value().into_node());
        self
    }

    /// Defines the web server logs sent to CloudWatch Logs and the logging level to send.
    ///
    /// `WebserverLogs`.
    pub fn webserver_logs(
        mut self,
        value: impl IntoValue<ModuleLoggingConfigurationProperty>,
    ) -> Self {
        self.0.put("WebserverLogs", value.into_value().into_node());
        self
    }

    /// Defines the worker logs sent to CloudWatch Logs and the logging level to send.
    ///
    /// `WorkerLogs`.
    pub fn worker_logs(
        mut self,
        value: impl IntoValue<ModuleLoggingConfigurationProperty>,
    ) -> Self {
        self.0.put("WorkerLogs", value.into_value().into_node());
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

impl Kind for LoggingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoggingConfigurationProperty> for LoggingConfigurationProperty {}
impl From<LoggingConfigurationProperty> for Node {
    #[inline]
    fn from(value: LoggingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoggingConfigurationProperty> for LoggingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LoggingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the type of logs to send for the Apache Airflow log type (e.g. `DagProcessingLogs`).
///
/// The property type `ModuleLoggingConfiguration` of `AWS::MWAA::Environment`.
#[must_use = "a property type does nothing until it is set"]
pub struct ModuleLoggingConfigurationProperty(Object);

impl ModuleLoggingConfigurationProperty {
    /// `ModuleLoggingConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the CloudWatch Logs log group for each type of Apache Airflow log type that you have enabled.
    ///
    /// > `CloudWatchLogGroupArn` is available only as a return value, accessible when specified as an attribute in the [`Fn:GetAtt`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-mwaa-environment.html#aws-resource-mwaa-environment-return-values) intrinsic function. Any value you provide for `CloudWatchLogGroupArn` is discarded by Amazon MWAA.
    ///
    /// `CloudWatchLogGroupArn`.
    pub fn cloud_watch_log_group_arn(
        mut self,
        value: impl IntoValue<kinds::logs::LogGroupArn>,
    ) -> Self {
        self.0
            .put("CloudWatchLogGroupArn", value.into_value().into_node());
        self
    }

    /// Indicates whether to enable the Apache Airflow log type (e.g. `DagProcessingLogs`) in CloudWatch Logs.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// Defines the Apache Airflow logs to send for the log type (e.g. `DagProcessingLogs`) to CloudWatch Logs.
    ///
    /// `LogLevel`; one of `CRITICAL`, `ERROR`, `WARNING`, `INFO`, `DEBUG`.
    pub fn log_level(mut self, value: impl IntoValue<LogLevel>) -> Self {
        self.0.put("LogLevel", value.into_value().into_node());
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

impl Kind for ModuleLoggingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ModuleLoggingConfigurationProperty> for ModuleLoggingConfigurationProperty {}
impl From<ModuleLoggingConfigurationProperty> for Node {
    #[inline]
    fn from(value: ModuleLoggingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ModuleLoggingConfigurationProperty> for ModuleLoggingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ModuleLoggingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The VPC networking components used to secure and enable network traffic between the AWS resources for your environment. To learn more, see [About networking on Amazon MWAA](https://docs.aws.amazon.com/mwaa/latest/userguide/networking-about.html).
///
/// The property type `NetworkConfiguration` of `AWS::MWAA::Environment`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkConfigurationProperty(Object);

impl NetworkConfigurationProperty {
    /// `NetworkConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of one or more security group IDs. Accepts up to 5 security group IDs. A security group must be attached to the same VPC as the subnets. To learn more, see [Security in your VPC on Amazon MWAA](https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-security.html).
    ///
    /// `SecurityGroupIds`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// A list of subnet IDs. *Required* to create an environment. Must be private subnets in two different availability zones. A subnet must be attached to the same VPC as the security group. To learn more, see [About networking on Amazon MWAA](https://docs.aws.amazon.com/mwaa/latest/userguide/networking-about.html).
    ///
    /// `SubnetIds`; an update replaces the resource.
    pub fn subnet_ids(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("SubnetIds", value.into_value().into_node());
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

impl Kind for NetworkConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NetworkConfigurationProperty> for NetworkConfigurationProperty {}
impl From<NetworkConfigurationProperty> for Node {
    #[inline]
    fn from(value: NetworkConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NetworkConfigurationProperty> for NetworkConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<NetworkConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `EndpointManagement` of `AWS::MWAA::Environment`.
pub enum EndpointManagement {
    /// `CUSTOMER`.
    Customer,
    /// `SERVICE`.
    Service,
}

#[diagnostic::do_not_recommend]
impl Kind for EndpointManagement {}
#[diagnostic::do_not_recommend]
impl TextKind for EndpointManagement {}
#[diagnostic::do_not_recommend]
impl IdKind for EndpointManagement {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EndpointManagement {}
#[diagnostic::do_not_recommend]
impl IntoValue<EndpointManagement> for EndpointManagement {
    #[inline]
    fn into_value(self) -> Value<EndpointManagement> {
        const VALUES: &[&str] = &["CUSTOMER", "SERVICE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LogLevel` of a `ModuleLoggingConfiguration` of `AWS::MWAA::Environment`.
pub enum LogLevel {
    /// `CRITICAL`.
    Critical,
    /// `DEBUG`.
    Debug,
    /// `ERROR`.
    Error,
    /// `INFO`.
    Info,
    /// `WARNING`.
    Warning,
}

#[diagnostic::do_not_recommend]
impl Kind for LogLevel {}
#[diagnostic::do_not_recommend]
impl TextKind for LogLevel {}
#[diagnostic::do_not_recommend]
impl IdKind for LogLevel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LogLevel {}
#[diagnostic::do_not_recommend]
impl IntoValue<LogLevel> for LogLevel {
    #[inline]
    fn into_value(self) -> Value<LogLevel> {
        const VALUES: &[&str] = &["CRITICAL", "DEBUG", "ERROR", "INFO", "WARNING"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `WebserverAccessMode` of `AWS::MWAA::Environment`.
pub enum WebserverAccessMode {
    /// `PRIVATE_ONLY`.
    PrivateOnly,
    /// `PUBLIC_AND_PRIVATE`.
    PublicAndPrivate,
    /// `PUBLIC_ONLY`.
    PublicOnly,
}

#[diagnostic::do_not_recommend]
impl Kind for WebserverAccessMode {}
#[diagnostic::do_not_recommend]
impl TextKind for WebserverAccessMode {}
#[diagnostic::do_not_recommend]
impl IdKind for WebserverAccessMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for WebserverAccessMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<WebserverAccessMode> for WebserverAccessMode {
    #[inline]
    fn into_value(self) -> Value<WebserverAccessMode> {
        const VALUES: &[&str] = &["PRIVATE_ONLY", "PUBLIC_AND_PRIVATE", "PUBLIC_ONLY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `WorkerReplacementStrategy` of `AWS::MWAA::Environment`.
pub enum WorkerReplacementStrategy {
    /// `FORCED`.
    Forced,
    /// `GRACEFUL`.
    Graceful,
}

#[diagnostic::do_not_recommend]
impl Kind for WorkerReplacementStrategy {}
#[diagnostic::do_not_recommend]
impl TextKind for WorkerReplacementStrategy {}
#[diagnostic::do_not_recommend]
impl IdKind for WorkerReplacementStrategy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for WorkerReplacementStrategy {}
#[diagnostic::do_not_recommend]
impl IntoValue<WorkerReplacementStrategy> for WorkerReplacementStrategy {
    #[inline]
    fn into_value(self) -> Value<WorkerReplacementStrategy> {
        const VALUES: &[&str] = &["FORCED", "GRACEFUL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
