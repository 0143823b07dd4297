//! The resource types themselves: nested types, free JSON, maps, unions, references.

use stackwright::CfnTag;
use stackwright::cfn::applicationautoscaling::{
    CfnScalableTarget, CfnScalingPolicy, scaling_policy,
};
use stackwright::cfn::autoscaling::{CfnAutoScalingGroup, auto_scaling_group};
use stackwright::cfn::cloudwatch::{CfnAlarm, alarm};
use stackwright::cfn::codebuild::{CfnProject, project};
use stackwright::cfn::codeconnections::CfnConnection;
use stackwright::cfn::codedeploy::{CfnApplication, CfnDeploymentGroup, deployment_group};
use stackwright::cfn::codepipeline::{CfnPipeline, pipeline};
use stackwright::cfn::dynamodb::{CfnTable, table};
use stackwright::cfn::ec2::{CfnLaunchTemplate, launch_template};
use stackwright::cfn::events::{CfnRule as CfnEventRule, rule};
use stackwright::cfn::iam::{CfnRole, role};
use stackwright::cfn::kms::CfnKey;
use stackwright::cfn::lambda::{CfnFunction, CfnPermission, function};
use stackwright::cfn::logs::CfnLogGroup;
use stackwright::cfn::rds::{
    CfnDBCluster, CfnDBInstance, CfnDBParameterGroup, CfnDBSubnetGroup, db_cluster,
};
use stackwright::cfn::route53::{CfnHostedZone, CfnRecordSet, hosted_zone, record_set};
use stackwright::cfn::s3::{CfnBucket, bucket};
use stackwright::cfn::secretsmanager::{CfnSecret, CfnSecretTargetAttachment, secret};
use stackwright::cfn::servicediscovery::{CfnPrivateDnsNamespace, CfnService, service};
use stackwright::cfn::sns::{CfnTopic, CfnTopicPolicy, topic};
use stackwright::cfn::sqs::CfnQueue;
use stackwright::cfn::ssm::CfnDocument;
use stackwright::prelude::*;

crate::programs!("cfn": data, delivery);

fn data(app: App) -> App {
    app.stack("data", |stack| {
        let statement = Object::new()
            .with("Effect", "Allow")
            .with("Action", "kms:*")
            .with("Resource", "*")
            .with("Principal", Object::new().with("AWS", pseudo::account_id()));
        let policy = Object::new()
            .with("Version", "2012-10-17")
            .with("Statement", [statement]);
        let key = stack.add(
            "Key",
            CfnKey::new().enable_key_rotation(true).key_policy(policy),
        );
        let generated = secret::GenerateSecretStringProperty::new()
            .secret_string_template(r#"{"username":"admin"}"#)
            .generate_string_key("password")
            .exclude_punctuation(true)
            .password_length(30);
        let secret = CfnSecret::new()
            .kms_key_id(&key)
            .generate_secret_string(generated);
        let secret = stack.add("Secret", secret);
        let group = CfnDBSubnetGroup::new("private", ["subnet-1", "subnet-2"]);
        let group = stack.add("Subnets", group);
        let scaling = db_cluster::ServerlessV2ScalingConfigurationProperty::new()
            .min_capacity(0.5)
            .max_capacity(4);
        let cluster = CfnDBCluster::new()
            .engine("aurora-postgresql")
            .db_subnet_group_name(&group)
            .kms_key_id(key.attr_arn())
            .storage_encrypted(true)
            .serverless_v2_scaling_configuration(scaling)
            .vpc_security_group_ids(["sg-1"]);
        let cluster = stack.add("Cluster", cluster);
        stack.edit(&cluster).removal_policy(RemovalPolicy::Snapshot);
        let instance = CfnDBInstance::new()
            .db_instance_class("db.serverless")
            .engine("aurora-postgresql")
            .db_cluster_identifier(&cluster)
            .publicly_accessible(false);
        let instance = stack.add("Instance", instance);
        let attachment =
            CfnSecretTargetAttachment::new(&secret, cluster.reference(), "AWS::RDS::DBCluster");
        stack.add("Attachment", attachment);
        let parameters = Object::new().with("work_mem", "64").with("autovacuum", "1");
        let parameters =
            CfnDBParameterGroup::new("own", "aurora-postgresql16").parameters(parameters);
        stack.add("Parameters", parameters);
        let dead = stack.add("Dead", CfnQueue::new());
        let redrive = Object::new()
            .with("maxReceiveCount", 3)
            .with("deadLetterTargetArn", dead.attr_arn());
        let queue = CfnQueue::new()
            .redrive_policy(redrive)
            .kms_master_key_id(&key)
            .visibility_timeout(60);
        let queue = stack.add("Queue", queue);
        let subscription = topic::SubscriptionProperty::new(queue.attr_arn(), "sqs");
        let topic = CfnTopic::new()
            .subscription([subscription])
            .kms_master_key_id("alias/aws/sns");
        let topic = stack.add("Topic", topic);
        let statement = Object::new()
            .with("Effect", "Allow")
            .with("Principal", "*")
            .with("Action", "sns:Publish")
            .with("Resource", topic.reference());
        let policy = Object::new().with("Statement", [statement]);
        stack.add("TopicPolicy", CfnTopicPolicy::new(policy, [&topic]));
        let bucket = stack.add("Bucket", bucket(key.attr_arn()));
        stack
            .edit(&bucket)
            .deletion_policy(stackwright::DeletionPolicy::Retain);
        let encryption = table::SSESpecificationProperty::new(true)
            .sse_type("KMS")
            .kms_master_key_id(&key);
        let table = CfnTable::new([table::KeySchemaProperty::new("id", "HASH")])
            .attribute_definitions([table::AttributeDefinitionProperty::new("id", "S")])
            .billing_mode("PAY_PER_REQUEST")
            .sse_specification(encryption)
            .time_to_live_specification(
                table::TimeToLiveSpecificationProperty::new(true).attribute_name("expires"),
            )
            .tags([CfnTag::new("Team", "web")]);
        stack.add("Table", table);
        stack.output("Endpoint", cluster.attr_endpoint_address());
        stack.output("Port", instance.attr_endpoint_port());
        stack.output("Domain", bucket.attr_regional_domain_name());
    })
}

fn bucket(key: Value<stackwright::cfn::kinds::kms::KeyArn>) -> CfnBucket {
    let by_default =
        bucket::ServerSideEncryptionByDefaultProperty::new("aws:kms").kms_master_key_id(key);
    let rule = bucket::ServerSideEncryptionRuleProperty::new()
        .bucket_key_enabled(true)
        .server_side_encryption_by_default(by_default);
    let transition = bucket::TransitionProperty::new("GLACIER").transition_in_days(30);
    let lifecycle = bucket::RuleProperty::new("Enabled")
        .id("old")
        .transitions([transition])
        .abort_incomplete_multipart_upload(bucket::AbortIncompleteMultipartUploadProperty::new(7))
        .expiration_in_days(365);
    let block = bucket::PublicAccessBlockConfigurationProperty::new()
        .restrict_public_buckets(true)
        .block_public_acls(true);
    CfnBucket::new()
        .bucket_encryption(bucket::BucketEncryptionProperty::new([rule]))
        .lifecycle_configuration(bucket::LifecycleConfigurationProperty::new([lifecycle]))
        .public_access_block_configuration(block)
        .versioning_configuration(bucket::VersioningConfigurationProperty::new("Enabled"))
}

fn delivery(app: App) -> App {
    app.stack("delivery", |stack| {
        let statement = Object::new()
            .with("Effect", "Allow")
            .with(
                "Principal",
                Object::new().with("Service", "codebuild.amazonaws.com"),
            )
            .with("Action", "sts:AssumeRole");
        let trust = Object::new()
            .with("Version", "2012-10-17")
            .with("Statement", [statement]);
        let empty = Object::new().with("Statement", Node::List(Vec::new()));
        let role = CfnRole::new(trust)
            .managed_policy_arns(["arn:aws:iam::aws:policy/ReadOnlyAccess"])
            .policies([role::PolicyProperty::new(empty, "own")]);
        let role = stack.add("Role", role);
        let connection = CfnConnection::new("github").provider_type("GitHub");
        let connection = stack.add("Connection", connection);
        let stage = project::EnvironmentVariableProperty::new("STAGE", "test").r#type("PLAINTEXT");
        let environment = project::EnvironmentProperty::new(
            "BUILD_GENERAL1_SMALL",
            "aws/codebuild/standard:7.0",
            "ARM_CONTAINER",
        )
        .privileged_mode(true)
        .environment_variables([stage]);
        let project = CfnProject::new(
            project::ArtifactsProperty::new("CODEPIPELINE"),
            environment,
            role.attr_arn(),
            project::SourceProperty::new("CODEPIPELINE").build_spec("buildspec.yml"),
        );
        let project = stack.add("Project", project);
        let kind = |category, provider| {
            pipeline::ActionTypeIdProperty::new(category, "AWS", provider, "1")
        };
        let configuration = Object::new()
            .with("FullRepositoryId", "a/b")
            .with("ConnectionArn", connection.reference())
            .with("BranchName", "main");
        let source = kind("Source", "CodeStarSourceConnection");
        let checkout = pipeline::ActionDeclarationProperty::new(source, "Checkout")
            .configuration(configuration)
            .output_artifacts([pipeline::OutputArtifactProperty::new("source")]);
        let configuration = Object::new().with("ProjectName", project.reference());
        let build = pipeline::ActionDeclarationProperty::new(kind("Build", "CodeBuild"), "Build")
            .configuration(configuration)
            .input_artifacts([pipeline::InputArtifactProperty::new("source")])
            .run_order(2);
        let stages = [
            pipeline::StageDeclarationProperty::new([checkout], "Source"),
            pipeline::StageDeclarationProperty::new([build], "Build"),
        ];
        let store = pipeline::ArtifactStoreProperty::new("artifacts", "S3");
        stack.add(
            "Pipeline",
            CfnPipeline::new(&role, stages).artifact_store(store),
        );
        let application = CfnApplication::new().compute_platform("ECS");
        let application = stack.add("Application", application);
        let style = deployment_group::DeploymentStyleProperty::new()
            .deployment_type("BLUE_GREEN")
            .deployment_option("WITH_TRAFFIC_CONTROL");
        let group = CfnDeploymentGroup::new(application.reference(), &role).deployment_style(style);
        stack.add("Group", group);
        let logs = stack.add("Logs", CfnLogGroup::new().retention_in_days(7));
        let code = function::CodeProperty::new().zip_file("exports.handler = () => {}");
        let variables = [("ZONE", "z"), ("ALPHA", "a")];
        let logging = function::LoggingConfigProperty::new()
            .log_format("JSON")
            .log_group(&logs);
        let function = CfnFunction::new(code, &role)
            .handler("index.handler")
            .runtime("nodejs22.x")
            .environment(function::EnvironmentProperty::new().variables(variables))
            .logging_config(logging)
            .architectures(["arm64"]);
        let function = stack.add("Function", function);
        monitoring(stack, &function);
        instances(stack);
        names(stack);
        let content = Object::new()
            .with("schemaVersion", "2.2")
            .with("description", "a")
            .with("mainSteps", Node::List(Vec::new()));
        let document = CfnDocument::new(content)
            .document_type("Command")
            .document_format("JSON");
        stack.add("Document", document);
        stack.tag(Tag::new("Stage", "test"));
    })
}

fn monitoring(stack: &Stack, function: &stackwright::cfn::lambda::CfnFunctionRef) {
    let stopped = Object::new().with("lastStatus", ["STOPPED"]);
    let pattern = Object::new()
        .with("source", ["aws.ecs"])
        .with("detail-type", ["ECS Task State Change"])
        .with("detail", stopped);
    let retry = rule::RetryPolicyProperty::new().maximum_retry_attempts(2);
    let target = rule::TargetProperty::new(function.attr_arn(), "fn").retry_policy(retry);
    let rule = CfnEventRule::new().event_pattern(pattern).targets([target]);
    let rule = stack.add("Rule", rule);
    let invoke = CfnPermission::new("lambda:InvokeFunction", function, "events.amazonaws.com")
        .source_arn(rule.attr_arn());
    stack.add("Invoke", invoke);
    let metric = alarm::MetricProperty::new()
        .namespace("AWS/Lambda")
        .metric_name("Errors")
        .dimensions([alarm::DimensionProperty::new(
            "FunctionName",
            function.reference(),
        )]);
    let query = alarm::MetricDataQueryProperty::new("m1")
        .return_data(true)
        .metric_stat(alarm::MetricStatProperty::new(metric, 60, "Average"));
    let alarm = CfnAlarm::new()
        .comparison_operator("GreaterThanThreshold")
        .evaluation_periods(3)
        .threshold(0.5)
        .metrics([query]);
    stack.add("Alarm", alarm);
}

fn instances(stack: &Stack) {
    let data = launch_template::LaunchTemplateDataProperty::new()
        .image_id("ami-1")
        .instance_type("t4g.small")
        .security_group_ids(["sg-1"])
        .metadata_options(launch_template::MetadataOptionsProperty::new().http_tokens("required"));
    let template = stack.add("Template", CfnLaunchTemplate::new(data));
    let launch = auto_scaling_group::LaunchTemplateSpecificationProperty::new(
        template.attr_latest_version_number(),
    )
    .launch_template_id(&template);
    let name = auto_scaling_group::TagPropertyProperty::new("Name", true, "web");
    let group = CfnAutoScalingGroup::new("3", "1")
        .vpc_zone_identifier(["subnet-1"])
        .launch_template(launch)
        .tags([name]);
    stack.add("Instances", group);
    let target = CfnScalableTarget::new(4, 1, "service/a/b", "ecs:service:DesiredCount", "ecs");
    let target = stack.add("Scalable", target);
    let metric = scaling_policy::PredefinedMetricSpecificationProperty::new(
        "ECSServiceAverageCPUUtilization",
    );
    let tracking = scaling_policy::TargetTrackingScalingPolicyConfigurationProperty::new(62.5)
        .predefined_metric_specification(metric);
    let scaling = CfnScalingPolicy::new("cpu", "TargetTrackingScaling")
        .scaling_target_id(target.reference())
        .target_tracking_scaling_policy_configuration(tracking);
    stack.add("Scaling", scaling);
}

fn names(stack: &Stack) {
    let zone = CfnHostedZone::new()
        .name("example.com")
        .vpcs([hosted_zone::VPCProperty::new("vpc-1", "eu-central-1")])
        .hosted_zone_tags([hosted_zone::HostedZoneTagProperty::new("a", "b")]);
    let zone = stack.add("Zone", zone);
    let alias =
        record_set::AliasTargetProperty::new("a.example.com", "Z1").evaluate_target_health(false);
    let record = CfnRecordSet::new("www.example.com", "A")
        .hosted_zone_id(&zone)
        .alias_target(alias);
    stack.add("Record", record);
    let namespace = stack.add(
        "Namespace",
        CfnPrivateDnsNamespace::new("internal").vpc("vpc-1"),
    );
    let dns = service::DnsConfigProperty::new([service::DnsRecordProperty::new(60, "A")])
        .namespace_id(&namespace)
        .routing_policy("MULTIVALUE");
    stack.add("Discovery", CfnService::new().name("web").dns_config(dns));
}
