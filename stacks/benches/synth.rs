//! How long synthesis takes: the three stacks of go-on-aws, and apps of growing size beside the time
//! of writing the same templates from prebuilt JSON.
//!
//! `stacks/benches/compare.py` compares whole processes with aws-cdk-lib.

#![allow(missing_docs, clippy::unwrap_used)]

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use serde::Serialize;
use serde_json::Value;
use serde_json::ser::{PrettyFormatter, Serializer};

/// The queues of each stack of the scale example.
const QUEUES: usize = 450;

fn go_on_aws(criterion: &mut Criterion) {
    criterion.bench_function("go_on_aws/three_stacks", |bencher| {
        bencher.iter(|| black_box(stackwright_stacks::app()).synth().unwrap());
    });
}

fn scale(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("scale");
    group.sample_size(20);
    for stacks in [10, 20, 40] {
        let resources = stacks * QUEUES;
        group.throughput(Throughput::Elements(resources as u64));
        group.bench_function(BenchmarkId::new("synthesize", resources), |bencher| {
            bencher.iter(|| scale::app(black_box(stacks), QUEUES).synth().unwrap());
        });
        let assembly = scale::app(stacks, QUEUES).synth().unwrap();
        let templates: Vec<Value> = assembly
            .stacks()
            .iter()
            .map(|stack| serde_json::from_str(stack.template.as_str()).unwrap())
            .collect();
        let prebuilt = BenchmarkId::new("write_prebuilt_json", resources);
        group.bench_function(prebuilt, |bencher| {
            bencher.iter(|| {
                black_box(&templates)
                    .iter()
                    .map(write)
                    .map(|text| text.len())
                    .sum::<usize>()
            });
        });
    }
    group.finish();
}

/// A template as text, indented as ours are.
fn write(template: &Value) -> Vec<u8> {
    let mut text = Vec::new();
    let indented = PrettyFormatter::with_indent(b" ");
    template
        .serialize(&mut Serializer::with_formatter(&mut text, indented))
        .unwrap();
    text
}

criterion_group!(benches, go_on_aws, scale);
criterion_main!(benches);
