//! What SQS takes.

use stackwright_core::{Diagnostic, Duration, Scope, Value};

use super::codes;
use super::queue::{
    DeduplicationScope, FifoThroughputLimit, Queue, QueueEncryption, RedriveAllowPolicy,
};

pub(super) fn check(queue: &Queue, scope: &Scope) {
    settings(queue, scope);
    name(queue, scope);
    fifo(queue, scope);
    redrive(queue, scope);
}

/// <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html>
fn settings(queue: &Queue, scope: &Scope) {
    let seconds = |duration: Option<Duration>| duration.map(|duration| duration.to_millis() / 1000);
    let ranges = [
        (
            "delivery delay",
            seconds(queue.delivery_delay),
            0,
            900,
            "seconds",
        ),
        (
            "maximum message size",
            queue.max_message_size.map(u64::from),
            1024,
            1_048_576,
            "bytes",
        ),
        (
            "retention period",
            seconds(queue.retention_period),
            60,
            1_209_600,
            "seconds",
        ),
        (
            "receive message wait time",
            seconds(queue.receive_wait_time),
            0,
            20,
            "seconds",
        ),
        (
            "visibility timeout",
            seconds(queue.visibility_timeout),
            0,
            43_200,
            "seconds",
        ),
        (
            "reuse period of data keys",
            seconds(queue.data_key_reuse),
            60,
            86_400,
            "seconds",
        ),
    ];
    for (setting, given, least, most, unit) in ranges {
        if let Some(given) = given
            && !(least..=most).contains(&given)
        {
            let finding = Diagnostic::error(
                &codes::ILLEGAL_QUEUE_SETTING,
                format!("the queue's {setting} is not possible"),
            );
            scope.diagnose(
                finding
                    .given(format!("{given} {unit}"))
                    .allowed(format!("{least} to {most} {unit}"))
                    .help("correct it, or leave it out"),
            );
        }
    }
    let is_keyed = matches!(
        queue.encryption,
        Some(
            QueueEncryption::KmsManaged
                | QueueEncryption::Kms
                | QueueEncryption::CustomerManaged(_)
        )
    );
    if queue.data_key_reuse.is_some() && !is_keyed {
        let finding = Diagnostic::warning(
            &codes::ILLEGAL_QUEUE_SETTING,
            "data keys are used only where a key of KMS encrypts",
        );
        scope.diagnose(
            finding
                .given("`data_key_reuse` without a key of KMS")
                .allowed("with `QueueEncryption::Kms`, `KmsManaged` or a key")
                .help("name the key, or leave the period out"),
        );
    }
}

fn name(queue: &Queue, scope: &Scope) {
    let Some(name) = queue.name.as_ref().and_then(Value::as_text) else {
        return;
    };
    let is_fifo = queue.is_fifo();
    let stem = name
        .strip_suffix(".fifo")
        .filter(|_| is_fifo)
        .unwrap_or(name);
    let legal = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let suffix_fits = is_fifo == name.ends_with(".fifo");
    if stem.is_empty() || name.len() > 80 || !stem.chars().all(legal) || !suffix_fits {
        let finding = Diagnostic::error(
            &codes::ILLEGAL_QUEUE_NAME,
            "the queue's name is not a legal one",
        );
        let allowed = match is_fifo {
            true => "1 to 80 letters, digits, `-` and `_`, with `.fifo` at the end",
            false => "1 to 80 letters, digits, `-` and `_`; `.fifo` for FIFO queues only",
        };
        scope.diagnose(
            finding
                .given(format!("`{name}`"))
                .allowed(allowed)
                .help("choose another name, or leave it out: CloudFormation makes one up"),
        );
    }
}

fn fifo(queue: &Queue, scope: &Scope) {
    let settings = [
        (
            "content_based_deduplication",
            queue.content_based_deduplication == Some(true),
        ),
        ("deduplication_scope", queue.deduplication_scope.is_some()),
        (
            "fifo_throughput_limit",
            queue.fifo_throughput_limit.is_some(),
        ),
    ];
    let report = |message: &str, given: String, allowed: &str, help: &str| {
        let finding = Diagnostic::error(&codes::FIFO_ONLY, message);
        scope.diagnose(finding.given(given).allowed(allowed).help(help));
    };
    for (setting, is_set) in settings {
        if is_set && !queue.is_fifo() {
            report(
                "only FIFO queues have this setting",
                format!("`{setting}` with `fifo(false)`"),
                "with a FIFO queue",
                "leave it out, or make the queue a FIFO queue",
            );
        }
    }
    if queue.fifo_throughput_limit == Some(FifoThroughputLimit::PerMessageGroupId)
        && queue.deduplication_scope != Some(DeduplicationScope::MessageGroup)
    {
        report(
            "a limit for each message group needs deduplication within the group",
            "`FifoThroughputLimit::PerMessageGroupId` alone".to_owned(),
            "with `DeduplicationScope::MessageGroup`",
            "set the scope too",
        );
    }
}

fn redrive(queue: &Queue, scope: &Scope) {
    let report = |message: &str, given: String, allowed: &str, help: &str| {
        let finding = Diagnostic::error(&codes::ILLEGAL_REDRIVE, message);
        scope.diagnose(finding.given(given).allowed(allowed).help(help));
    };
    if let Some((dead, count)) = &queue.dead_letter_queue {
        if !(1..=1000).contains(count) {
            report(
                "a message can't be received this often before it is moved",
                format!("{count} times"),
                "1 to 1000 times",
                "correct the count",
            );
        }
        if dead.is_fifo() != queue.is_fifo() {
            let kind = |is_fifo| {
                if is_fifo {
                    "a FIFO queue"
                } else {
                    "a standard queue"
                }
            };
            report(
                "a dead-letter queue is of the same kind as its source",
                format!("{} for {}", kind(dead.is_fifo()), kind(queue.is_fifo())),
                "two FIFO queues, or two standard ones",
                "make both the same",
            );
        }
    }
    if let Some(RedriveAllowPolicy::ByQueue(sources)) = &queue.redrive_allow_policy
        && !(1..=10).contains(&sources.len())
    {
        report(
            "so many source queues can't be named",
            format!("{} queues", sources.len()),
            "1 to 10 queues",
            "name them, or use `AllowAll` or `DenyAll`",
        );
    }
}
