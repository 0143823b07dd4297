//! CloudWatch Logs: what is made of events, where they go, and what is asked of them.

use stackwright::cfn::kinesisfirehose::CfnDeliveryStream;
use stackwright::cfn::kinesisfirehose::delivery_stream::ExtendedS3DestinationConfigurationProperty;
use stackwright::cloudwatch::{Alarm, ComparisonOperator, MathExpression, TreatMissingData};
use stackwright::iam::{AccountPrincipal, ArnPrincipal, User};
use stackwright::kms::Key;
use stackwright::logs::{
    CrossAccountDestination, CsvParser, DataIdentifier, DataProtectionPolicy, DateTimeConverter,
    DelimiterCharacter, Distribution, FilterPattern, FirehoseDestination, GrokParser, JsonParser,
    KeyValueDelimiter, KeyValuePairDelimiter, KeyValueParser, KinesisDestination,
    LambdaDestination, ListToMap, LogGroup, LogGroupClass, MetricFilter, OcsfParser,
    OcsfSourceType, Processor, ProcessorEntry, QueryDefinition, QueryString, QuoteCharacter,
    RetentionDays, SubscriptionFilter, Transformer, TypeConverterType, VendedLogParser,
};
use stackwright::prelude::*;
use stackwright::s3::Bucket;

crate::programs!("logs": combinations, destinations, transformers);

fn destinations(app: App) -> App {
    app.stack("destinations", |stack| {
        let audit = stack.add("Audit", LogGroup::new());
        let bucket = stack.add("Bucket", Bucket::new());
        let log = |id: &'static str, policy: DataProtectionPolicy| {
            stack.add(id, LogGroup::new().data_protection_policy(policy));
        };
        let kinds = [
            DataIdentifier::EMAILADDRESS,
            DataIdentifier::DRIVERSLICENSE_US,
            DataIdentifier::new("Other"),
        ];
        log("Protected", DataProtectionPolicy::new(kinds));
        let kinds = [
            DataIdentifier::IPADDRESS,
            DataIdentifier::custom("Employee", "E-\\d+"),
        ];
        let policy = DataProtectionPolicy::new(kinds)
            .name("n")
            .description("d")
            .delivery_stream_name_audit_destination("stream")
            .s3_bucket_audit_destination(&bucket)
            .log_group_audit_destination(&audit);
        log("Audited", policy);
        let group = stack.add("Group", LogGroup::new());
        let query = QueryString::new()
            .fields(["@timestamp", "@message"])
            .parse("@message \"[*] *\" as loggingType, loggingMessage")
            .parse("@message \"<*>: *\" as other")
            .filter("loggingType = \"ERROR\"")
            .filter("x like y")
            .stats("count(*) as a by b")
            .stats("avg(c)")
            .sort("@timestamp desc")
            .limit(20)
            .display("x");
        let query = QueryDefinition::new("folder/query", query);
        stack.add("Query", query.log_group(&group).log_group(&audit));
        let query = QueryString::new().parse("p").filter("f").stats("s");
        stack.add("Short", QueryDefinition::new("short", query));
        let service = ServicePrincipal::new("logs.amazonaws.com");
        let role = stack.add("Role", Role::new(service));
        let arn = "arn:aws:kinesis:us-east-1:111111111111:stream/s";
        let shared = stack.add("Shared", CrossAccountDestination::new(&role, arn));
        let may_deliver = |account: &'static str| {
            PolicyStatement::new()
                .principal(AccountPrincipal::new(account))
                .actions(["logs:PutSubscriptionFilter"])
                .all_resources()
        };
        shared.add_to_policy(stack, may_deliver("111111111111"));
        let named = CrossAccountDestination::new(&role, arn).destination_name("named");
        let named = stack.add("NamedDestination", named);
        named.add_to_policy(stack, may_deliver("222222222222"));
        let all = FilterPattern::all_events;
        group.add_subscription_filter(stack, "ToAccount", all(), shared.clone());
        let errors = FilterPattern::all_terms(["ERROR"]);
        group.add_subscription_filter(stack, "ToStream", errors, KinesisDestination::new(arn));
        let stream = KinesisDestination::new(arn).role(&role);
        let filter = SubscriptionFilter::new(&audit, all(), stream)
            .distribution(Distribution::Random)
            .filter_name("fn");
        stack.add("ToStreamWithRole", filter);
        let function = "arn:aws:lambda:us-east-1:111111111111:function:f";
        let function = || LambdaDestination::new(function);
        audit.add_subscription_filter(stack, "ToFunction", all(), function());
        let filter = SubscriptionFilter::new(&group, all(), function().add_permissions(false));
        stack.add("ToPermittedFunction", filter);
        let delivery = delivery(stack);
        let firehose = || FirehoseDestination::new(delivery.clone());
        let filter = SubscriptionFilter::new(&group, all(), firehose());
        stack.add("ToFirehose", filter);
        let filter = SubscriptionFilter::new(&group, all(), firehose().role(&role));
        stack.add("ToFirehoseWithRole", filter);
        stack.output("SharedArn", shared.destination_arn());
        stack.output("SharedName", shared.destination_name());
        stack.output("NamedName", named.destination_name());
    })
}

/// A delivery stream as the CDK's construct makes it, and its ARN.
fn delivery(stack: &Stack) -> Value<stackwright::cfn::kinds::kinesisfirehose::DeliveryStreamArn> {
    let bucket = ExtendedS3DestinationConfigurationProperty::new(
        "arn:aws:s3:::b",
        "arn:aws:iam::111111111111:role/r",
    );
    let stream = CfnDeliveryStream::new()
        .delivery_stream_type("DirectPut")
        .extended_s3_destination_configuration(bucket);
    let stream = stack.group("Delivery").add("Resource", stream);
    stream.attr_arn()
}

fn transformers(app: App) -> App {
    app.stack("transformers", |stack| {
        let of = |id: &'static str, processors: Vec<Processor>| {
            let group = stack.add(id, LogGroup::new());
            let all = processors.into_iter();
            let transformer = all.fold(Transformer::new(&group), Transformer::processor);
            stack.of(&group).add("Transformer", transformer);
        };
        let entry = |from: &'static str, to: &'static str| ProcessorEntry::new(from, to);
        let keys = vec![
            JsonParser::new().into(),
            Processor::add_keys([entry("a", "b"), entry("c", "d").overwrite_if_exists(true)]),
            Processor::delete_keys(["x", "y"]),
            Processor::move_keys([entry("s", "t")]),
            Processor::rename_keys([entry("k", "r").overwrite_if_exists(true)]),
            Processor::copy_values([entry("s", "t")]),
            ListToMap::new("l", "k").into(),
        ];
        of("Keys", keys);
        let map = ListToMap::new("l", "k")
            .value_key("v")
            .target("t")
            .flatten(true)
            .flattened_element("first");
        let json = JsonParser::new().source("s").destination("d");
        of("Maps", vec![json.into(), map.into()]);
        of("Pairs", vec![KeyValueParser::new().into()]);
        let pairs = KeyValueParser::new()
            .source("s")
            .destination("d")
            .field_delimiter(KeyValuePairDelimiter::Newline)
            .key_value_delimiter(KeyValueDelimiter::Colon)
            .key_prefix("p")
            .non_match_value("n")
            .overwrite_if_exists(true);
        of("OtherPairs", vec![pairs.into()]);
        of("Columns", vec![CsvParser::new().into()]);
        let columns = CsvParser::new()
            .quote_character(QuoteCharacter::SingleQuote)
            .delimiter(DelimiterCharacter::Tab)
            .source("s")
            .columns(vec!["a", "b"]);
        of("OtherColumns", vec![columns.into()]);
        let grok = || GrokParser::new("%{NUMBER:a}");
        of("Grok", vec![grok().into()]);
        of("OtherGrok", vec![grok().source("s").into()]);
        of("Ocsf", vec![OcsfParser::new().into()]);
        let flows = OcsfParser::new().event_source(OcsfSourceType::VpcFlow);
        of("OtherOcsf", vec![flows.source("s").into()]);
        let vended = [
            ("CLOUDFRONT", VendedLogParser::CloudFront),
            ("VPC", VendedLogParser::Vpc),
            ("WAF", VendedLogParser::Waf),
            ("ROUTE53", VendedLogParser::Route53),
            ("POSTGRES", VendedLogParser::Postgres),
        ];
        for (id, parser) in vended {
            of(id, vec![parser.into()]);
        }
        let texts = vec![
            JsonParser::new().into(),
            Processor::lower_case(["a"]),
            Processor::upper_case(["a"]),
            Processor::trim(["a"]),
            Processor::split([("s", DelimiterCharacter::Pipe)]),
            Processor::substitute([["s", "f", "t"]]),
            Processor::convert_types([("k", TypeConverterType::Integer)]),
        ];
        of("Texts", texts);
        let dates = || DateTimeConverter::new("s", "t", "en").match_patterns(vec!["m", "n"]);
        let other = dates()
            .target_format("yyyy")
            .source_timezone("CET")
            .target_timezone("EST");
        let dates = vec![JsonParser::new().into(), dates().into(), other.into()];
        of("Dates", dates);
    })
}

fn combinations(app: App) -> App {
    app.stack("combinations", |stack| {
        stack.set_environment(Environment::new("111111111111", "eu-west-1"));
        let key = stack.add("Key", Key::new());
        let protection =
            DataProtectionPolicy::new([DataIdentifier::NAME]).s3_bucket_audit_destination("audit");
        let group = LogGroup::new()
            .encryption_key(&key)
            .retention(RetentionDays::Infinite)
            .field_index_policy(["a", "b"])
            .data_protection_policy(protection)
            .removal_policy(RemovalPolicy::RetainOnUpdateOrDelete);
        let group = stack.add("Group", group);
        let cheap = LogGroup::new()
            .log_group_class(LogGroupClass::InfrequentAccess)
            .log_group_name("/shop/cheap")
            .retention(RetentionDays::ThreeDays);
        let cheap = stack.add("Cheap", cheap);
        let route = FilterPattern::any([
            FilterPattern::string_value("$.route", "=", "/a*"),
            FilterPattern::is_null("$.user"),
        ]);
        let slow = FilterPattern::all([
            FilterPattern::number_value("$.ms", ">", 100),
            route,
            FilterPattern::regex_value("$.host", "=", "web-[0-9]+"),
        ]);
        let slow = MetricFilter::new(&group, slow, "Shop", "Slow")
            .metric_value("$.ms")
            .dimension("Route", "$.route")
            .unit("Milliseconds")
            .filter_name("slow")
            .apply_on_transformed_logs(true);
        let slow = stack.of(&group).add("Slow", slow);
        let codes = FilterPattern::space_delimited(["ip", "...", "status", "bytes"])
            .where_string("ip", "=", "10.*")
            .where_number("status", ">=", 500)
            .where_number("status", "<", 600);
        let codes = MetricFilter::new(&group, codes, "Shop", "Errors").default_value(0.0);
        stack.of(&group).add("Codes", codes);
        let alarm = Alarm::new(slow.metric().statistic("p90"), 2.5, 3)
            .datapoints_to_alarm(2)
            .treat_missing_data(TreatMissingData::NotBreaching)
            .comparison_operator(ComparisonOperator::GreaterThanThreshold);
        stack.add("Alarm", alarm);
        let minute = Duration::minutes(1);
        let quiet = MathExpression::new("FILL(in, 0) / bytes")
            .using_metric("in", group.metric_incoming_log_events().period(minute))
            .using_metric("bytes", group.metric_incoming_bytes().period(minute))
            .period(minute);
        let below = ComparisonOperator::LessThanOrEqualToThreshold;
        stack.add("Quiet", Alarm::new(quiet, 1, 5).comparison_operator(below));
        let stream = group.add_named_stream(stack, "Stream", "s");
        group.grant_write(stack, &ServicePrincipal::new("es.amazonaws.com"));
        group.grant_read(stack, &AccountPrincipal::new("222222222222"));
        let foreign = "arn:aws:iam::333333333333:role/r";
        let foreign = Role::from_role_arn(stack, "Foreign", foreign);
        cheap.grant(stack, &foreign, ["logs:FilterLogEvents"]);
        let user = stack.add("User", User::new());
        cheap.grant_write(stack, &user);
        let statement = PolicyStatement::new()
            .principal(ArnPrincipal::new("arn:aws:iam::444444444444:user/u"))
            .actions(["logs:PutLogEvents"])
            .resources([group.log_group_arn()])
            .condition("StringLike", "aws:x", "y*");
        group.add_to_resource_policy(stack, statement);
        let query = QueryString::new()
            .fields(["@message"])
            .filter("ms > 100")
            .sort("ms desc");
        let named = LogGroup::from_log_group_name(stack, "Named", "/other");
        let query = QueryDefinition::new("slow", query);
        stack.add("Query", query.log_group(&group).log_group(&named));
        let json = Transformer::new(&group).processor(JsonParser::new());
        stack.of(&group).add("Json", json);
        stack.output("StreamName", stream.log_stream_name());
    })
}
