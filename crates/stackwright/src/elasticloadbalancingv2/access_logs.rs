//! Logs of load balancers in buckets.

use stackwright_core::intrinsic::concat;
use stackwright_core::{Diagnostic, Node, Scope, Value};

use super::application_load_balancer::ApplicationLoadBalancerRef;
use super::base_load_balancer::Balancer;
use super::codes;
use super::network_load_balancer::NetworkLoadBalancerRef;
use crate::iam::{AccountPrincipal, PolicyStatement, Principal, ServicePrincipal};
use crate::s3::BucketRef;

/// The accounts of Elastic Load Balancing in regions that have one; in newer regions a service
/// principal writes logs.
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html>
const ACCOUNTS: [(&str, &str); 31] = [
    ("af-south-1", "098369216593"),
    ("ap-east-1", "754344448648"),
    ("ap-northeast-1", "582318560864"),
    ("ap-northeast-2", "600734575887"),
    ("ap-northeast-3", "383597477331"),
    ("ap-south-1", "718504428378"),
    ("ap-southeast-1", "114774131450"),
    ("ap-southeast-2", "783225319266"),
    ("ap-southeast-3", "589379963580"),
    ("ca-central-1", "985666609251"),
    ("cn-north-1", "638102146993"),
    ("cn-northwest-1", "037604701340"),
    ("eu-central-1", "054676820928"),
    ("eu-north-1", "897822967062"),
    ("eu-south-1", "635631232127"),
    ("eu-west-1", "156460612806"),
    ("eu-west-2", "652711504416"),
    ("eu-west-3", "009996457667"),
    ("me-south-1", "076674570225"),
    ("sa-east-1", "507241528517"),
    ("us-east-1", "127311923021"),
    ("us-east-2", "033677994240"),
    ("us-gov-east-1", "190560391635"),
    ("us-gov-west-1", "048591011584"),
    ("us-iso-east-1", "770363063475"),
    ("us-iso-west-1", "121062877647"),
    ("us-isob-east-1", "740734521339"),
    ("us-isof-east-1", "091100254016"),
    ("us-isof-south-1", "412137745753"),
    ("us-west-1", "027434742980"),
    ("us-west-2", "797873946194"),
];

/// Who writes logs in the stack's region.
fn writer(scope: &Scope) -> Principal {
    let environment = scope.environment();
    let Some(region) = environment.region() else {
        let finding = Diagnostic::error(
            &codes::LOGS_WITHOUT_REGION,
            "who writes the logs of a load balancer depends on the region",
        );
        scope.diagnose(
            finding
                .given("a stack whose region is known at deployment only")
                .allowed("a stack with a region")
                .help("call `set_environment` on the stack"),
        );
        return ServicePrincipal::new("logdelivery.elasticloadbalancing.amazonaws.com").into();
    };
    match ACCOUNTS.iter().find(|(name, _)| *name == region) {
        Some((_, account)) => AccountPrincipal::new(*account).into(),
        None => ServicePrincipal::new("logdelivery.elasticloadbalancing.amazonaws.com").into(),
    }
}

impl Balancer {
    /// Writes logs of a kind, such as `access_logs`, to a bucket, and permits that.
    #[track_caller]
    fn log_to(&self, scope: &Scope, kind: &str, bucket: &BucketRef, prefix: &str) {
        let place = scope.of(&self.node);
        if bucket.encryption_key().is_some() {
            let finding = Diagnostic::error(
                &codes::LOGS_WITH_KEY,
                "load balancers can't write to a bucket that a key of KMS encrypts",
            );
            place.diagnose(
                finding
                    .given("a bucket with a key")
                    .allowed("a bucket with `BucketEncryption::S3Managed`, or without a key")
                    .help("use a bucket of its own for logs"),
            );
        }
        self.edit_attributes(&place, |attributes| {
            attributes.set(
                format!("{kind}.s3.enabled"),
                Value::<String>::from_node("true".into()),
            );
            let name = Value::<String>::from_node(bucket.bucket_name().into_node());
            attributes.set(format!("{kind}.s3.bucket"), name);
            let prefix = Value::<String>::from_node(prefix.into());
            attributes.set(format!("{kind}.s3.prefix"), prefix);
        });
        let folder = match prefix {
            "" => "AWSLogs/".to_owned(),
            prefix => format!("{prefix}/AWSLogs/"),
        };
        let account = place.stack_account().into_node();
        let keys: Vec<Node> = vec![folder.into(), account, "/*".into()];
        let objects = bucket.arn_for_objects(concat(keys));
        let put = || {
            PolicyStatement::new()
                .actions(["s3:PutObject"])
                .resources([objects.clone()])
        };
        let delivery = || ServicePrincipal::new("delivery.logs.amazonaws.com");
        let acl = "bucket-owner-full-control";
        let statements = [
            put().principal(writer(&place)),
            put()
                .principal(delivery())
                .condition("StringEquals", "s3:x-amz-acl", acl),
            PolicyStatement::new()
                .actions(["s3:GetBucketAcl"])
                .resources([bucket.bucket_arn()])
                .principal(delivery()),
        ];
        for statement in statements {
            if let (Some(resource), Some(policy)) = (self.resource, bucket.take(&place, statement))
            {
                place.depend(&resource, &policy);
            }
        }
    }
}

/// The verb that every load balancer has.
macro_rules! log_access {
    ($handle:ty) => {
        impl $handle {
            /// Writes logs of every request to a bucket, below a prefix unless that is `""`. The
            /// bucket's policy permits it, which depends on the stack's region. The bucket has no
            /// key of KMS.
            /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html>
            #[track_caller]
            pub fn log_access_logs(&self, scope: &Scope, bucket: &BucketRef, prefix: &str) {
                self.balancer().log_to(scope, "access_logs", bucket, prefix);
            }
        }
    };
}

log_access!(ApplicationLoadBalancerRef);
log_access!(NetworkLoadBalancerRef);

impl ApplicationLoadBalancerRef {
    /// Writes logs of every connection to a bucket, as
    /// [`log_access_logs`](Self::log_access_logs) does of requests.
    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-connection-logs.html>
    #[track_caller]
    pub fn log_connection_logs(&self, scope: &Scope, bucket: &BucketRef, prefix: &str) {
        self.balancer()
            .log_to(scope, "connection_logs", bucket, prefix);
    }
}
